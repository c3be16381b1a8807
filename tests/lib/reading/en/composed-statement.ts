import type { ComposedDocument } from './composed-documents';

/** A joint statement of the guarantors. */
export const statement: ComposedDocument = {
  day: '2023-06-21',
  lines: [
    [
      'Joint Statement by Representatives of Iran, Russia and Türkiye on the Outcomes of the 20th International Meeting on Syria in the Astana Format',
    ],
    ['Astana, 20-21 June 2023'],
    [
      'Having held the 20th International Meeting on Syria in Astana on 20-21 June 2023, the representatives of the Islamic Republic of Iran, the Russian Federation and the Republic of Türkiye as guarantors of the Astana format:',
    ],
    [
      '1. ',
      [
        'position',
        'Reiterated their unwavering commitment to the sovereignty, independence, unity and territorial integrity of the Syrian Arab Republic,',
      ],
      ' ',
      ['position', 'and stressed that these principles should be universally observed and respected.'],
    ],
    [
      '2. ',
      [
        'commitment/intent counter-terrorism all -',
        'Expressed their determination to continue working together to combat terrorism in all forms and manifestations.',
      ],
      ' ',
      [
        'position',
        'Condemned the increased activities of terrorist groups and their affiliates under different names in various parts of Syria,',
      ],
      ' ',
      ['position', 'including the attacks targeting civilian facilities.'],
    ],
    [
      '3. ',
      ['assessment', 'Reviewed the situation in the Idlib de-escalation area in detail'],
      ' ',
      [
        'commitment/decision ceasefire all -',
        'and agreed to make further efforts to ensure sustainable normalization of the situation there, including the humanitarian situation.',
      ],
      ' ',
      [
        'commitment/hortatory ceasefire all -',
        'Underlined the necessity to maintain calm on the ground by fully implementing all existing agreements on Idlib.',
      ],
    ],
    [
      '4. ',
      ['assessment', 'Discussed the situation in the north-east of Syria'],
      ' ',
      [
        'position',
        'and agreed that security and stability in this region can only be achieved on the basis of preservation of the sovereignty and territorial integrity of the country.',
      ],
      ' ',
      [
        'position',
        'Rejected all attempts to create new realities on the ground under the pretext of combating terrorism, including illegitimate self-rule initiatives.',
      ],
      ' ',
      [
        'commitment/intent sovereignty all -',
        'Reaffirmed their determination to stand against separatist agendas aimed at undermining the unity of Syria.',
      ],
    ],
    [
      '5. ',
      [
        'position',
        'Opposed the illegal seizure and transfer of oil resources and revenues that should belong to the Syrian people.',
      ],
    ],
    [
      '6. ',
      ['position', 'Condemned the Israeli military attacks in Syria, including on civilian infrastructure,'],
      ' ',
      ['position', 'considering them a violation of international law.'],
      ' ',
      ['appeal', 'Called for the cessation of these attacks.'],
    ],
    [
      '7. ',
      ['position', 'Expressed their conviction that there could be no military solution to the Syrian conflict'],
      ' ',
      [
        'commitment/intent political-process all -',
        'and reaffirmed their commitment to advance a viable and lasting Syrian-led, Syrian-owned, UN-facilitated political process in line with the UN Security Council Resolution 2254.',
      ],
    ],
    [
      '8. ',
      [
        'commitment/hortatory constitutional-committee all vague',
        'Called for the soonest resumption of the activities of the Constitutional Committee and the holding of the 9th round of its Drafting Commission without bureaucratic and logistical obstacles.',
      ],
      ' ',
      [
        'commitment/intent constitutional-committee all -',
        'Reaffirmed their readiness to support the work of the Committee through continuous interaction with the Syrian parties and the UN Secretary-General’s Special Envoy for Syria, Geir O. Pedersen.',
      ],
    ],
    [
      '9. ',
      [
        'position',
        'Expressed serious concern over the humanitarian situation in Syria, exacerbated by the devastating earthquake of 6 February 2023.',
      ],
      ' ',
      ['position', 'Rejected all unilateral sanctions in contravention of international law,'],
      ' ',
      [
        'appeal',
        'and urged the international community, the UN and its humanitarian agencies to enhance assistance to all Syrians without discrimination, politicization and preconditions.',
      ],
    ],
    [
      '10. ',
      [
        'commitment/hortatory refugees all -',
        'Highlighted the need to facilitate safe, dignified and voluntary return of refugees and internally displaced persons to their original places of residence.',
      ],
      ' ',
      [
        'appeal',
        'Called upon the international community to provide appropriate contributions to this end, including early recovery projects.',
      ],
    ],
    [
      '11. ',
      ['assessment', 'Welcomed the operation on mutual release of detainees carried out on 12 June'],
      ' ',
      [
        'commitment/intent detainees all -',
        'and confirmed their readiness to continue such operations within the framework of the respective Working Group.',
      ],
      ' ',
      [
        'commitment/decision detainees all 2023-09',
        'Agreed that the Working Group would meet in Ankara in September 2023.',
      ],
    ],
    [
      '12. ',
      ['assessment', 'Took note of the consultations held in Moscow on 10 May at the level of Foreign Ministers'],
      ' ',
      [
        'commitment/decision normalisation all 2023-06-21/2023-07-31',
        'and instructed the Deputy Ministers to prepare, by the end of July, a roadmap for advancing relations between Türkiye and Syria.',
      ],
    ],
    [
      '13. ',
      [
        'commitment/decision mine-action russia+iran 2023-10-01/2023-12-31',
        'The Russian and Iranian sides will send two teams of sappers to Palmyra in the last quarter of the year.',
      ],
      ' ',
      [
        'commitment/decision humanitarian turkiye 2023-06-21/2023-09-21',
        'The Turkish side undertook to build 5,000 shelters in northern Syria within three months.',
      ],
    ],
    [
      '14. ',
      [
        'courtesy',
        'Expressed their sincere gratitude to the authorities of Kazakhstan for hosting the 20th meeting in Astana.',
      ],
    ],
    [
      '15. ',
      [
        'commitment/decision meetings all 2023-07-01/2023-12-31',
        'Decided to hold the 21st International Meeting on Syria in the Astana format in the second half of 2023.',
      ],
    ],
  ],
};
