import { statement } from './composed-statement';

/**
 * Composed documents, labelled before they were read. Each line of a document is a list of parts; a part with a label is one clause, and
 * its label is the kind, then of a promise its main theme, its parties ("all": the guarantors) and its due date as EDTF.
 */
export type Part = string | readonly [label: string, text: string];
export interface ComposedDocument {
  readonly day: string;
  readonly lines: readonly (readonly Part[])[];
}

const report: ComposedDocument = {
  day: '2019-08-02',
  lines: [
    ['Guarantors agree to add monitors as Nur-Sultan talks close'],
    [
      'NUR-SULTAN, Aug 2 (Agencies) - ',
      [
        'commitment/decision ceasefire all 2019-08-02/2019-08-31',
        'Russia, Turkey and Iran agreed on Friday to set up four additional monitoring points around Idlib by the end of August,',
      ],
      ' according to a joint statement read out at the close of a two-day meeting.',
    ],
    [
      [
        'context',
        'The thirteenth round brought together delegations of the Syrian government and the armed opposition,',
      ],
      ' ',
      ['context', 'with Iraq and Lebanon attending as observers for the first time.'],
    ],
    [
      ['position', 'The statement condemns the shelling of civilians in southern Idlib'],
      ' ',
      ['position', 'and voices concern over the growing presence of Hayat Tahrir al-Sham.'],
      ' ',
      ['commitment/decision detainees all 2019-10', 'It also provides for a fresh exchange of detainees in October.'],
    ],
    [
      [
        'commitment/decision humanitarian russia 2019-09',
        "Russia's presidential envoy, Alexander Lavrentiev, told reporters that Moscow would send a field hospital to Aleppo in September.",
      ],
      ' ',
      ['position', '"Terrorists must not be allowed to hide behind civilians," he said.'],
      ' ',
      ['assessment', 'He acknowledged, however, that the truce announced on Thursday was fragile.'],
    ],
    [
      [
        'position',
        'Ahmad Tomeh, who heads the opposition delegation, said his side would not attend the next round unless the bombing stops.',
      ],
      ' ',
      ['assessment', 'He complained that none of the detainees promised in April had been freed.'],
    ],
    [
      [
        'position',
        "Syria's ambassador to the UN, Bashar al-Jaafari, described the Turkish observation posts as an occupation.",
      ],
      ' ',
      [
        'commitment/decision detainees syria-government 2019-08-02/2019-08-05',
        'Damascus would publish the names of 40 detainees by Monday,',
      ],
      ' he said.',
    ],
    [
      [
        'commitment/intent constitutional-committee un 2019-09',
        'U.N. envoy Geir Pedersen hopes to announce the make-up of the Constitutional Committee in September,',
      ],
      ' his deputy said.',
      ' ',
      ['appeal', 'She urged the guarantors to put pressure on their allies.'],
    ],
    ['Work on the list of committee members, expected to be finished in July, is still dragging on.'],
    [
      ['commitment/decision meetings ? 2019-10', 'The next round is to take place in October in the Kazakh capital,'],
      ' the Kazakh foreign ministry said.',
      ' ',
      [
        'commitment/decision meetings all 2019-09',
        'Before that, the presidents of the three countries will hold a summit in Ankara in September.',
      ],
    ],
    [
      'More than 400,000 people have fled their homes in the northwest since late April, according to the United Nations.',
    ],
  ],
};

const bulletin: ComposedDocument = {
  day: '2018-05-15',
  lines: [
    ['Results of the ninth round of talks on Syria, Astana, 14-15 May 2018'],
    [
      ['assessment', 'The participants noted that the four de-escalation areas had helped to preserve the ceasefire'],
      ' ',
      ['position', 'while emphasizing that they were a temporary measure.'],
    ],
    ['The guarantor countries decided:'],
    [
      'a) ',
      [
        'commitment/decision meetings all 2018-07',
        'to hold the next high-level international meeting on Syria in Sochi in July 2018;',
      ],
    ],
    [
      'b) ',
      [
        'commitment/decision detainees all 2018-06',
        'to convene the fourth meeting of the Working Group on the release of detainees in Ankara in June 2018;',
      ],
    ],
    [
      'c) ',
      [
        'commitment/decision constitutional-committee all vague',
        'to hold consultations with the Special Envoy of the UN Secretary-General at the earliest opportunity in order to facilitate the start of the work of the Constitutional Committee;',
      ],
    ],
    [
      'd) ',
      [
        'commitment/decision ceasefire all 2018-05-15/2018-06-15',
        'to submit, within one month, a joint report on compliance with the ceasefire regime.',
      ],
    ],
    ['They called upon:'],
    ['a) ', ['appeal', 'the international community to send additional humanitarian aid to Syria;']],
    ['b) ', ['appeal', 'the Syrian sides to make full use of the Geneva platform.']],
    [
      [
        'commitment/decision humanitarian iran 2018-05-15/2018-12-31',
        'Iran pledged to reconnect eastern Ghouta to the electricity grid before the year is out,',
      ],
      ' ',
      [
        'commitment/intent humanitarian russia -',
        'while Russia expressed its willingness to restore the water network.',
      ],
    ],
    [
      ['assessment', 'The repair of the Aleppo power station, promised in December, was completed three weeks ago.'],
      ' ',
      ['assessment', 'No headway was made, however, on the opening of the Rastan road.'],
    ],
    [['courtesy', 'The participants thanked the Kazakh side for its hospitality.']],
  ],
};

const briefing: ComposedDocument = {
  day: '2022-11-23',
  lines: [
    ['Astana talks: what the sides said'],
    [
      [
        'assessment',
        'The nineteenth international meeting on Syria has ended in the Kazakh capital with a joint statement of the guarantor states.',
      ],
    ],
    [
      ['position', 'In the document the parties oppose further escalation and call unilateral sanctions unacceptable.'],
      ' ',
      [
        'commitment/intent counter-terrorism all -',
        'They also reaffirm their resolve to act together against terrorist groups.',
      ],
    ],
    [
      [
        'commitment/decision meetings all 2023-01-01/2023-06-30',
        'The sides agreed to hold the twentieth meeting in the first half of 2023,',
      ],
      ' ',
      [
        'commitment/decision meetings all vague',
        'and the foreign ministers of the three states will meet as soon as their schedules permit.',
      ],
    ],
    [
      [
        'commitment/intent normalisation russia -',
        'Moscow is ready to provide a venue for contacts between Ankara and Damascus, Lavrentiev told a news conference.',
      ],
      ' ',
      ['position', 'In his view, a Turkish ground operation would only increase tension.'],
      ' ',
      ['assessment', '“We held very detailed talks with our Turkish colleagues,” the envoy added.'],
    ],
    [
      [
        'position',
        'Ankara will do whatever is needed to protect its borders if attacks continue, a member of the Turkish delegation warned.',
      ],
      ' ',
      [
        'commitment/decision humanitarian turkiye 2022-11-23/2023-01-31',
        'He said Türkiye would finish building 20,000 briquette houses no later than the end of January.',
      ],
    ],
    [
      [
        'assessment',
        'Iranian diplomat Ali Asghar Khaji regretted that the drafting commission had not convened since June.',
      ],
      ' ',
      ['appeal', 'He called on Switzerland to issue visas to all members,'],
      ' ',
      [
        'commitment/decision humanitarian iran 2023-03',
        'and announced that Tehran will open a credit line for Syrian farmers in March.',
      ],
    ],
    [
      [
        'commitment/decision detainees ? 2022-11-23/2022-12-31',
        'Government and opposition delegations undertook to exchange ten detainees each before the new year.',
      ],
    ],
    [
      ['context', 'The Astana process was launched in January 2017.'],
      ' ',
      ['context', 'Representatives of Jordan, Lebanon and Iraq took part as observers.'],
    ],
  ],
};

/** An official statement, an agency's report, a bulletin with lettered items, a news briefing. */
export const COMPOSED_DOCUMENTS: Readonly<Record<string, ComposedDocument>> = { statement, report, bulletin, briefing };
