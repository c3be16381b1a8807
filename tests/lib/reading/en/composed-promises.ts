import type { ComposedCase } from './composed';

/** Promises of the parties' own texts: decisions, intents, weak ones. */
export const COMPOSED_PROMISES: readonly ComposedCase[] = [
  // decisions
  [
    'commitment/decision',
    'Decided to establish a joint technical committee on missing persons, which will report to the guarantors before the summer.',
    'detainees all 2021-02-17/2021-05-31',
  ],
  ['commitment/decision', 'Agreed on the deployment of additional monitors along the M4 highway.', 'ceasefire all -'],
  ['commitment/decision', 'Agreed upon a timetable for the withdrawal of heavy weapons.', 'ceasefire all -'],
  ['commitment/decision', 'The decision to reopen the Abu al-Duhur crossing was taken, effective 1 April.'],
  [
    'commitment/decision',
    'It has been decided that the Working Group shall convene its next meeting on the sidelines of the 16th round.',
  ],
  [
    'commitment/decision',
    'The guarantors undertake to refrain from any unilateral steps in the de-escalation area.',
    'ceasefire all -',
  ],
  [
    'commitment/decision commitment/decision',
    'Approved the concept paper on demining and assigned the technical experts to put it into practice by the end of the second quarter of 2021.',
  ],
  [
    'commitment/decision',
    'Instructed the relevant agencies to exchange, no later than mid-March, the lists of persons held by them.',
    'detainees all 2021-02-17/2021-03-20',
  ],
  [
    'commitment/decision',
    'Committed themselves to handing over the remaining bodies within 45 days of the date of this statement.',
    'detainees all 2021-02-17/2021-04-03',
  ],
  [
    'commitment/decision',
    'The Turkish side takes it upon itself to clear the northern lane of the highway.',
    '? turkiye -',
  ],
  [
    'commitment/decision',
    'A hotline between the three military headquarters will be put into operation in the week of 1 March.',
    '? all 2021-03-01/2021-03-07',
  ],
  [
    'commitment/decision',
    'Iran will host the next trilateral summit, the exact date of which will be agreed through diplomatic channels.',
    'meetings iran ?',
  ],
  [
    'commitment/decision',
    'The parties have consented to the opening of a second observation point near Saraqib.',
    'ceasefire all -',
  ],
  [
    'commitment/decision',
    'Agreed to task the Deputy Foreign Ministers with preparing a draft agreement on joint patrols.',
    'ceasefire all -',
  ],
  [
    'commitment/decision',
    'Consultations at the level of experts shall resume in Tehran on 14-15 May.',
    'meetings all 2021-05-14/2021-05-15',
  ],
  [
    'commitment/decision',
    'The next round of talks is due to be held in Nur-Sultan in the first half of July 2021.',
    'meetings all 2021-07-01/2021-07-15',
  ],
  [
    'commitment/decision',
    "The Russian Federation will provide, free of charge, 200,000 doses of vaccine to Syria in two months' time.",
    'humanitarian russia 2021-04',
  ],
  [
    'commitment/decision',
    'Agreed in principle on a second exchange of detainees to be carried out before Ramadan.',
    'detainees all 2021-02-17/2021-04-12',
  ],
  ['commitment/decision', 'Designated Türkiye as coordinator of the Working Group for the coming six months.'],
  ['commitment/decision', 'The mandate of the Joint Monitoring Centre is hereby extended until 31 December 2021.'],
  [
    'commitment/decision commitment/decision',
    'Have agreed to keep the situation under review and to meet again, if necessary, in April.',
  ],
  [
    'commitment/decision',
    'Türkiye and Russia will jointly rehabilitate the Tishrin power line early next year.',
    'humanitarian russia+turkiye 2022-01-01/2022-04-30',
  ],
  [
    'commitment/decision',
    'Will set up, under the auspices of the ICRC, a mechanism for tracing missing persons.',
    'detainees all -',
  ],
  [
    'commitment/decision',
    'The Working Group was entrusted with drawing up, by the end of the first quarter, a list of priority cases.',
    '? ? 2021-02-17/2021-03-31',
  ],
  [
    'commitment/decision',
    'Pledged to lift the restrictions on the movement of convoys starting from 1 March.',
    'humanitarian all 2021-03-01',
  ],
  [
    'commitment/decision',
    'Nominated a focal point in each capital to follow up on the implementation of the present statement.',
  ],
  ['commitment/decision', 'Agreed not to target civilian infrastructure.', '? all -'],
  ['commitment/decision', 'Undertook not to impede the movement of convoys.', 'humanitarian all -'],
  ['commitment/decision', 'Should calm prevail, the crossing will be reopened on 1 April.', '? all 2021-04-01'],
  [
    'commitment/decision',
    'Subject to the approval of the three capitals, the centre will begin work in June.',
    '? all 2021-06',
  ],
  [
    'commitment/decision commitment/decision',
    'Agreed to resume the joint patrols by 10 March and, to that end, to appoint liaison officers.',
    'ceasefire all 2021-02-17/2021-03-10',
  ],
  [
    'commitment/decision',
    'Decided to hold the eighth meeting of the Working Group in Tehran in May, with the participation of the ICRC.',
    '? all 2021-05',
  ],
  // intents
  [
    'commitment/intent',
    'Expressed their strong will to keep countering separatist plans east of the Euphrates.',
    'sovereignty all -',
  ],
  [
    'commitment/intent',
    'Reaffirmed the determination to continue the ongoing cooperation in order to ultimately eliminate Daesh.',
    'counter-terrorism all -',
  ],
  [
    'commitment/intent',
    'Restated their willingness to provide all necessary assistance to the Constitutional Committee.',
    'constitutional-committee all -',
  ],
  [
    'commitment/intent',
    'The guarantors are prepared to facilitate the opening of further humanitarian corridors.',
    'humanitarian all -',
  ],
  [
    'commitment/intent',
    'Will work towards the unhindered delivery of aid throughout the country.',
    'humanitarian all -',
  ],
  ['commitment/intent', 'Will endeavour to hold the seventh session by 30 June 2021.', '? all 2021-02-17/2021-06-30'],
  ['commitment/intent', 'Confirmed that they remain ready to host the negotiations of the Syrian sides.', '? all -'],
  [
    'commitment/intent',
    'Are committed to ensuring the full implementation of the memorandum on Idlib of 17 September 2018.',
    'ceasefire all -',
  ],
  ['commitment/intent', 'Declared that they would make every effort to prevent a new escalation.', 'ceasefire all -'],
  ['commitment/intent', 'The three countries plan to open a coordination office in Qamishli.', '? all -'],
  ['commitment/intent', 'Signalled their openness to expanding the format to new observers.', '? all -'],
  [
    'commitment/intent',
    'Shall continue to pool their efforts with a view to the stabilisation of Idlib.',
    'ceasefire all -',
  ],
  [
    'commitment/intent',
    "Reiterated their intent to hold the donors' conference in Damascus, preferably in the autumn of 2021.",
    'humanitarian all 2021-09-01/2021-11-30',
  ],
  [
    'commitment/intent',
    'Aim at completing the exchange of maps of minefields before the onset of winter.',
    'mine-action all 2021-02-17/2021-11-30',
  ],
  [
    'commitment/intent',
    'Conveyed the readiness of their governments to take part in rebuilding schools and hospitals.',
    'humanitarian all -',
  ],
  // weak promises
  ['commitment/hortatory', 'Highlighted the need to preserve calm in the de-escalation area.', 'ceasefire all -'],
  [
    'commitment/hortatory',
    'Emphasized the importance of resuming the work of the Working Group at the earliest.',
    '? all vague',
  ],
  [
    'commitment/hortatory',
    'Noted the necessity of holding the next session of the Constitutional Committee without further delay.',
    'constitutional-committee all vague',
  ],
  ['commitment/hortatory', 'Underscored the urgency of completing the demining of Palmyra.', 'mine-action all -'],
  ['commitment/hortatory', 'It is essential to speed up the identification of bodies.', 'detainees all -'],
  [
    'commitment/hortatory',
    'Called for the holding of the eighth session of the Drafting Commission in March.',
    'constitutional-committee all 2021-03',
  ],
  ['commitment/hortatory', 'Considered it important to continue joint patrols along the M4.', 'ceasefire all -'],
  ['commitment/hortatory', 'Drew attention to the importance of increasing the number of releases.', 'detainees all -'],
  ['commitment/hortatory', 'Stressed that it was necessary to strengthen trust between the Syrian sides.', '? all -'],
];
