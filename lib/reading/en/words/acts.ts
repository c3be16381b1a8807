import type { Act } from '../../common/word-info';

/** Act, verbs (base form, with the past where it is irregular: `hold/held`), nouns, adjectives. An empty string: none. */
export type ActWords = readonly [act: Act, verbs: string, nouns: string, adjectives: string];

/** The words by which English statements and their reporters act. Regular forms are generated (word-forms.ts). */
export const ACTS: readonly ActWords[] = [
  [
    'decide',
    'decide agree resolve approve instruct task mandate commission consent choose/chose',
    'decision agreement understanding',
    '',
  ],
  ['adopt', 'establish create launch adopt endorse ratify', 'adoption endorsement', ''],
  [
    'pledge',
    'pledge undertake/undertook guarantee assure bind/bound commit promise vow',
    'pledge commitment undertaking promise',
    'committed',
  ],
  [
    'intend',
    'intend plan',
    'determination resolve readiness intention intent willingness preparedness eagerness will wish',
    'determined ready prepared willing resolved poised keen intent eager set bent committed',
  ],
  [
    'affirm',
    'affirm reaffirm reiterate stress underline underscore emphasise emphasize confirm renew highlight repeat restate reassert',
    'affirmation reaffirmation',
    '',
  ],
  ['point', 'point', '', ''],
  [
    'express',
    'signal signal/signalled register articulate indicate manifest express voice convey show/showed demonstrate',
    'expression',
    '',
  ],
  ['light', 'place lend/lent put/put state declare extend offer pay/paid give/gave make/made attach', '', ''],
  ['declare', 'announce', 'announcement', ''],
  ['say', 'say/said add tell/told explain mention report read/read clarify specify inform reply', '', ''],
  [
    'judge',
    'caution contend maintain foresee deem allege consider believe deem regard view expect hope anticipate threaten warn claim argue insist share',
    '',
    '',
  ],
  ['welcome', 'cheer celebrate greet welcome praise commend applaud hail salute congratulate value', '', ''],
  [
    'note',
    'note recall acknowledge observe register take/took hear/heard receive learn recognise recognize',
    'note',
    '',
  ],
  ['review', 'review discuss examine consider assess analyse analyze address debate exchange consult', '', ''],
  [
    'condemn',
    'condemn reject oppose denounce deplore protest criticise criticize decry refuse',
    'rejection condemnation opposition',
    '',
  ],
  ['regret', 'regret lament', 'regret disappointment', 'disappointed sorry'],
  ['concern', '', 'concern worry alarm dismay', 'concerned alarmed'],
  [
    'appeal',
    'press implore advise entreat beseech push propose call urge appeal request demand invite encourage ask recommend exhort',
    'call appeal request',
    '',
  ],
  ['thank', 'thank appreciate', 'gratitude appreciation thanks tribute', 'grateful thankful'],
  ['fail', 'falter miss postpone suspend cancel delay fail stall violate breach collapse accuse', 'failure', 'unable'],
  ['support', 'support back', 'support backing', ''],
  ['adhere', 'respect adhere', 'respect adherence solidarity', ''],
  ['belief', '', 'conviction confidence belief hope view', 'convinced confident'],
  ['satisfied', '', 'satisfaction', 'satisfied pleased gratified encouraged glad'],
  [
    'need',
    '',
    'need importance necessity urgency significance',
    'necessary essential important crucial vital imperative',
  ],
  ['must', '', '', ''],
  ['convene', 'hold/held convene meet/met host gather organise organize', 'convening holding', ''],
  ['endeavour', 'continue seek/sought strive/strove work try pursue', '', ''],
  ['be', 'remain stay lead/led contribute allow help', '', ''],
  ['happen', 'begin/began open start conclude close attend participate arrive chair issue end visit', '', ''],
];
