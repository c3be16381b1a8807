import type { ComposedDocument } from './composed-documents';

const outcome: ComposedDocument = {
  day: '2022-06-16',
  lines: [
    ['OUTCOME DOCUMENT'],
    ['of the 18th International Meeting on Syria in the Astana Format'],
    ['Nur-Sultan, 15-16 June 2022'],
    [
      [
        'position',
        'The guarantor States stand squarely behind the unity and independence of the Syrian Arab Republic.',
      ],
      ' ',
      ['position', 'They will have no truck with any plan to carve up its territory,'],
      ' ',
      ['position', 'and deem the self-styled administrations in the north-east devoid of legal force.'],
    ],
    [
      [
        'commitment/intent counter-terrorism all -',
        'They will press home the fight against ISIL and Al-Qaeda until the last cell is broken up.',
      ],
      ' ',
      [
        'appeal',
        'Groups that still share trenches with Hayat Tahrir al-Sham have been put on notice to part company with it.',
      ],
    ],
    [
      ['assessment', 'It was noted with relief that the lull around Idlib has lasted into its third month.'],
      ' ',
      ['assessment', 'Shelling of the M4, however, cost eleven civilians their lives in May.'],
      ' ',
      [
        'commitment/decision ceasefire russia+turkiye 2022-06-16/2022-07-16',
        'Russia and Türkiye will bring joint patrols back on to the highway within thirty days,',
      ],
      ' ',
      [
        'commitment/decision ceasefire all 2022-09',
        'and the three general staffs are to exchange updated maps of the line of contact in September.',
      ],
      ' ',
      ['commitment/hortatory ceasefire all -', 'There is a pressing need to keep the calm from fraying any further.'],
    ],
    [
      [
        'assessment',
        'The eighth session of the Constitutional Committee, convened in Geneva from 30 May to 3 June, yielded no common text.',
      ],
      ' ',
      [
        'commitment/intent constitutional-committee all -',
        'The guarantors have it at heart to see the Committee through to a draft.',
      ],
      ' ',
      [
        'commitment/hortatory constitutional-committee all 2022-07',
        'They would like the ninth session to be held in July,',
      ],
      ' ',
      'on the understanding that its members alone decide on its venue.',
    ],
    [
      [
        'commitment/decision detainees all 2022-06-16/2022-08-31',
        'Agreement was reached on a further exchange of detainees, to be completed before the end of August.',
      ],
      ' ',
      ['assessment', 'The last one, on 13 June, set ten people free.'],
      ' ',
      [
        'commitment/intent detainees all -',
        'It remains their purpose to turn such exchanges into a standing practice.',
      ],
    ],
    [
      [
        'commitment/decision humanitarian iran 2022-10-01/2022-12-31',
        'Iran has taken it upon itself to overhaul two turbines at the Aleppo power plant in the last quarter of 2022.',
      ],
      ' ',
      [
        'commitment/decision humanitarian turkiye 2022-06-16/2022-11-30',
        'Türkiye will have 30,000 briquette houses ready by 30 November.',
      ],
      ' ',
      ['appeal', 'Donors would do well to honour what they pledged in Brussels in May.'],
      ' ',
      ['position', 'Sanctions that keep spare parts from hospitals are beyond the pale.'],
    ],
    [
      [
        'commitment/decision mine-action russia 2022-07',
        'A detachment of Russian sappers leaves for Palmyra next month.',
      ],
      ' ',
      ['assessment', 'So far forty of its ninety monuments have been made safe.'],
    ],
    [
      ['position', 'Israel’s raid on Damascus airport on 10 June drew their unreserved condemnation.'],
      ' ',
      ['appeal', 'The Security Council is called upon to take a stand against such acts.'],
    ],
    [
      [
        'commitment/intent refugees all -',
        'The guarantors are willing to lend UNHCR a hand in bringing the displaced home.',
      ],
      ' ',
      ['assessment', 'Barely 4,000 families have gone back since January.'],
    ],
    [
      ['commitment/decision meetings all 2022-07-19', 'The Presidents will see each other in Tehran on 19 July 2022.'],
      ' ',
      [
        'commitment/decision meetings all 2022-07-01/2022-12-31',
        'It was settled that the nineteenth meeting would be convened in the second half of the year.',
      ],
      ' ',
      ['courtesy', 'A word of thanks is owed to the people of Kazakhstan for receiving the delegations so warmly.'],
    ],
  ],
};

const wire: ComposedDocument = {
  day: '2018-02-16',
  lines: [
    ['Astana envoys strike deal on road convoys but part ways over Afrin'],
    [
      'ASTANA, Feb 16, 2018 (Steppe News) - ',
      [
        'commitment/decision humanitarian all ?',
        'Iran, Russia and Turkey have shaken hands on letting four aid convoys a week through to Eastern Ghouta until the end of March,',
      ],
      ' their envoys said on Friday.',
    ],
    [
      ['context', 'It was the first time in a year that the three had met without the armed opposition in the room.'],
      ' ',
      ['context', 'Security around the hotel was tight.'],
    ],
    [
      [
        'commitment/decision meetings all 2018-03',
        'The foreign ministers of the three countries are to gather in Astana in March,',
      ],
      ' according to a two-page text handed to reporters.',
      ' ',
      ['position', 'It dismisses talk of a federal Syria out of hand'],
      ' ',
      ['commitment/intent counter-terrorism all -', 'and pledges that the hunt for Islamic State will not let up.'],
    ],
    [
      [
        'assessment',
        'Russian envoy Alexander Lavrentiev told the closing session that two of the three promised field kitchens were up and running.',
      ],
      ' ',
      [
        'commitment/decision humanitarian russia 2018-02-16/2018-02-28',
        'The third would follow before the month was out, he said.',
      ],
      ' ',
      ['position', 'In Moscow’s eyes there was no better forum than Astana.'],
    ],
    [
      [
        'assessment',
        '"We have not seen one prisoner come home," complained Yahya al-Aridi, a spokesman for the opposition.',
      ],
      ' ',
      ['appeal', 'He wanted the United Nations to take charge of the lists.'],
    ],
    [
      'Tehran was looking into reopening its clinic in Deir ez-Zor, Iranian deputy minister Hossein Jaberi Ansari said,',
      ' ',
      ['commitment/decision humanitarian iran 2018-04', 'and would fly in 60 tonnes of medicine in April.'],
    ],
    [
      ['position', 'Damascus rejected any role for Turkey on Syrian soil.'],
      ' ',
      ['position', 'Its delegate, Bashar al-Jaafari, called the Afrin operation an act of war'],
      ' ',
      ['position', 'and swore that not an inch would be given away.'],
    ],
    [
      [
        'assessment',
        'A Turkish diplomat said the observation posts south of Aleppo, due last October, were only now being set up.',
      ],
      ' ',
      [
        'commitment/decision ceasefire turkiye 2018-02-16/2018-05-20',
        'The last of the twelve would be in place by mid-May, he added.',
      ],
    ],
    [
      [
        'assessment',
        'UN envoy Staffan de Mistura voiced disappointment at the failure to agree on a list for the constitutional committee.',
      ],
      ' ',
      [
        'commitment/decision constitutional-committee un 2018-02-16/2018-03-02',
        'His office will circulate a fresh proposal within a fortnight.',
      ],
    ],
    [['context', 'The war, now in its seventh year, has driven half of Syria’s people from their homes.']],
  ],
};

/** A prose outcome document and a wire report, labelled before they were read. */
export const MORE_DOCUMENTS: Readonly<Record<string, ComposedDocument>> = { outcome, wire };
