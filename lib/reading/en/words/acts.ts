import type { Act } from '../../common/word-info';

/** Act, verbs (base form, with the past where it is irregular: `hold/held`), nouns, adjectives. An empty string: none. */
export type ActWords = readonly [act: Act, verbs: string, nouns: string, adjectives: string];

/** The words by which English statements and their reporters act. Regular forms are generated (word-forms.ts). */
export const ACTS: readonly ActWords[] = [
  [
    'decide',
    'decide agree resolve approve instruct task mandate commission consent choose/chose/chosen appoint designate entrust assign ' +
      'schedule earmark allocate authorise authorize empower settle opt vote determine nominate reschedule order direct concur reassign oblige',
    'decision agreement understanding go-ahead consent approval',
    '',
  ],
  [
    'adopt',
    'establish create launch adopt endorse ratify institute inaugurate found initial sign enact promulgate activate',
    'adoption endorsement',
    '',
  ],
  [
    'pledge',
    'pledge undertake/undertook/undertaken guarantee assure bind/bound commit promise vow swear/swore/sworn volunteer swear contract',
    'pledge commitment undertaking promise',
    'committed',
  ],
  [
    'intend',
    'intend plan aspire mull envisage purport',
    'determination resolve readiness intention intent willingness preparedness eagerness will wish desire ambition aspiration aim openness keenness dedication',
    'determined ready prepared willing resolved poised keen intent eager set bent committed resolute steadfast dedicated minded disposed inclined primed bound firm unwavering willed braced minded',
  ],
  [
    'affirm',
    'affirm reaffirm reiterate stress underline underscore emphasise emphasize confirm renew highlight repeat restate reassert accentuate attest signal signal/signalled',
    'affirmation reaffirmation',
    '',
  ],
  ['point', 'point', '', ''],
  [
    'express',
    'register articulate manifest express profess avow proffer evince signify voice convey show/showed/shown demonstrate',
    'expression',
    '',
  ],
  ['light', 'place lend/lent put/put state declare extend offer pay/paid give/gave make/made attach', '', ''],
  ['declare', 'announce proclaim unveil', 'announcement', ''],
  [
    'say',
    'say/said add tell/told explain mention report read/read clarify specify inform reply indicate write/wrote/written remark comment concede admit retort boast grumble quip disclose reveal recount relate testify elaborate confide hint intimate divulge ' +
      'respond estimate reckon recap stipulate complain',
    '',
    '',
  ],
  [
    'judge',
    'caution contend maintain foresee/foresaw/foreseen deem allege consider believe regard view expect hope anticipate threaten warn claim argue insist share ' +
      'describe dismiss brand label doubt think/thought assert trust fear predict suspect question blame depict portray liken attribute deny suppose speculate surmise presume guess conclude reckon portend rue tout decry mock deride ridicule taunt rubbish ' +
      'query rule/ruled belittle downplay',
    '',
    '',
  ],
  [
    'welcome',
    'cheer celebrate greet welcome praise commend applaud hail salute congratulate value laud compliment honour honor acclaim lionise extol cherish',
    '',
    '',
  ],
  [
    'note',
    'note recall acknowledge observe register take/took/taken hear/heard receive learn recognise recognize record witness find/found see/saw/seen notice detect ascertain perceive',
    'note',
    '',
  ],
  [
    'review',
    'review discuss examine consider assess analyse analyze address debate consult evaluate study explore survey deliberate brief negotiate weigh canvass scrutinise scrutinize inspect revisit tackle broach ponder brainstorm exchange',
    '',
    '',
  ],
  [
    'condemn',
    'condemn reject oppose denounce deplore protest criticise criticize decry refuse object repudiate slam blast disapprove disavow rebuke censure resist decry lambast assail excoriate revile abhor reprove rail spurn rebuff',
    'rejection condemnation opposition objection reservation protest outrage indignation disapproval denunciation disagreement abhorrence revulsion',
    '',
  ],
  [
    'regret',
    'regret lament bemoan mourn rue',
    'regret disappointment frustration dismay sorrow displeasure dissatisfaction',
    'disappointed sorry saddened dismayed frustrated',
  ],
  [
    'concern',
    'worry',
    'concern worry alarm unease anxiety misgiving apprehension fear disquiet preoccupation distress anguish',
    'concerned alarmed worried troubled disturbed appalled shocked',
  ],
  [
    'appeal',
    'press implore advise entreat beseech push propose call urge appeal request demand invite encourage ask recommend exhort summon petition plead adjure counsel remind importune lobby nudge prod challenge admonish beg',
    'call appeal request plea demand exhortation invitation petition entreaty',
    '',
  ],
  [
    'thank',
    'thank appreciate',
    'gratitude appreciation thanks tribute acknowledgement acknowledgment thankfulness indebtedness',
    'grateful thankful indebted obliged appreciative beholden',
  ],
  [
    'fail',
    'falter miss postpone suspend cancel delay fail stall violate breach collapse accuse deteriorate worsen lapse halt obstruct hinder ' +
      'impede undermine derail flout disregard ignore neglect break/broke/broken lag escalate relapse founder unravel abandon adjourn defer fray dash flounder stagnate backslide backfire languish renege scupper torpedo thwart/thwarted hamper ' +
      'frustrate disrupt scuttle shelve sour unravel dwindle wane worsen stonewall boycott drag',
    'failure stalemate deadlock impasse setback breakdown standstill',
    'unable',
  ],
  ['support', 'support back favour favor uphold/upheld defend champion', 'support backing', ''],
  [
    'adhere',
    'respect adhere abide honour',
    'respect adherence attachment loyalty fidelity solidarity allegiance devotion sympathy',
    'attached faithful loyal',
  ],
  [
    'belief',
    '',
    'conviction confidence belief hope view opinion certainty optimism trust faith expectation',
    'convinced confident hopeful certain optimistic mindful aware conscious',
  ],
  [
    'satisfied',
    '',
    'satisfaction pleasure delight gratification',
    'satisfied pleased gratified encouraged glad delighted heartened happy',
  ],
  [
    'need',
    '',
    'need importance necessity urgency significance imperative indispensability desirability',
    'necessary essential important crucial vital imperative urgent indispensable',
  ],
  ['must', '', '', ''],
  [
    'convene',
    'hold/held convene meet/met host gather organise organize confer assemble congregate',
    'convening holding',
    '',
  ],
  [
    'endeavour',
    'continue seek/sought strive/strove/striven toil labour work try pursue endeavour endeavor persist persevere labour',
    '',
    '',
  ],
  ['be', 'remain stay lead/led belong consist depend amount constitute contribute allow help', '', ''],
  ['happen', 'begin/began open start conclude close attend participate arrive chair issue end visit', '', ''],
  [
    'do',
    'send/sent dispatch deploy release transfer withdraw/withdrew/withdrawn remove clear repair rebuild/rebuilt restore ' +
      'train supply deliver ship finance fund form name reopen resume complete finalise finalize submit transmit provide assist ' +
      'facilitate ensure monitor verify lift ease expand increase double rehabilitate replace install erect mark map survey evacuate ' +
      'return hand pull cut/cut raise reduce lower limit prolong move bring/brought carry equip distribute allot vaccinate ' +
      'fall/fell/fallen drop rise/rose/risen grow/grew/grown decline decrease slow improve come/came go/went/gone arrive reach ' +
      'finish free exchange swap shrink/shrank/shrunk prevail recur flare erupt kill wound destroy subside abate cease stop ' +
      'leave/left enter run/ran shell bomb strike/struck target displace force seize loot hit/hit cross flee/fled ' +
      'recover regain gain stabilise stabilize quieten spread/spread advance retreat dismantle vacate relocate demarcate detonate ' +
      'compile draw/drew/drawn draft prepare set/set fix collect redeploy vacate disarm disband demobilise demobilize rebuild staff ' +
      'refurbish unblock unseal reconnect electrify irrigate inoculate feed/fed repatriate resettle hospitalise ' +
      'disburse donate contribute commission inaugurate airlift haul procure publish circulate notify register enrol ' +
      'widen deepen broaden strengthen intensify accelerate speed streamline harmonise harmonize coordinate synchronise ' +
      'shoulder underwrite defray bankroll sponsor subsidise subsidize double treble triple halve quadruple dredge dig/dug lay/laid sow/sowed/sown harvest bake',
    '',
    '',
  ],
];
