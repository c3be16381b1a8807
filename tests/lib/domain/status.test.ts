import type { DueDate } from '@/lib/domain/due-date';
import type { Relation } from '@/lib/domain/follow-up';
import {
  computedStatusOf,
  daysLate,
  silentRounds,
  silentSince,
  statusOf,
  STATUSES,
  type Status,
} from '@/lib/domain/status';

const PROMISED = '2018-01-10';
const ROUNDS = ['2018-01-10', '2018-03-10', '2018-05-10', '2018-07-10', '2018-09-10'];

const due = (latest: string | null): DueDate => ({
  edtf: latest,
  earliest: latest,
  latest,
  precision: latest === null ? 'vague' : 'day',
  isApproximate: false,
  start: 0,
  end: 0,
  words: '',
});

const answer = (relation: Relation, answeredOn: string) => ({ relation, answeredOn });
const dated = { promisedOn: PROMISED, due: due('2018-06-30') };
const undated = { promisedOn: PROMISED, due: null };
const vague = { promisedOn: PROMISED, due: due(null) };

type Case = [
  title: string,
  status: Status | null,
  promise: typeof dated | typeof undated,
  answers: [Relation, string][],
  asOf: string,
];

const CASES: Case[] = [
  ['before its promise a commitment has no status', null, dated, [], '2018-01-09'],
  ['on the day of its promise it has one', 'upcoming', dated, [], '2018-01-10'],
  ['dated and not answered: upcoming, on its latest day too', 'upcoming', dated, [], '2018-06-30'],
  ['the day after its latest day: overdue', 'overdue', dated, [], '2018-07-01'],
  ['overdue whatever steps there were', 'overdue', dated, [['progresses', '2018-05-10']], '2018-07-01'],
  ['overdue whatever repeats there were', 'overdue', dated, [['reiterates', '2018-05-10']], '2018-07-01'],
  ['a new date does not move the old one', 'overdue', dated, [['reschedules', '2018-05-10']], '2018-07-01'],
  ['overdue goes before stalled', 'overdue', dated, [['sets-back', '2018-05-10']], '2018-07-01'],
  ['fulfilled before its latest day', 'fulfilled', dated, [['fulfils', '2018-05-10']], '2018-06-01'],
  ['what happened in time stays fulfilled', 'fulfilled', dated, [['fulfils', '2018-05-10']], '2019-01-01'],
  ['fulfilled late', 'fulfilled-late', dated, [['fulfils-late', '2018-08-10']], '2018-09-01'],
  ['overdue on a day before the late fulfilment', 'overdue', dated, [['fulfils-late', '2018-08-10']], '2018-08-09'],
  [
    'fulfilled goes before a later set-back',
    'fulfilled',
    undated,
    [
      ['fulfils', '2018-03-10'],
      ['sets-back', '2018-05-10'],
    ],
    '2018-06-01',
  ],
  [
    'the first fulfilment counts',
    'fulfilled-late',
    dated,
    [
      ['fulfils', '2018-09-10'],
      ['fulfils-late', '2018-08-10'],
    ],
    '2018-10-01',
  ],
  [
    'stalled when the latest answer sets back',
    'stalled',
    undated,
    [
      ['progresses', '2018-03-10'],
      ['sets-back', '2018-05-10'],
    ],
    '2018-06-01',
  ],
  [
    'a step after a set-back: in progress',
    'in-progress',
    undated,
    [
      ['sets-back', '2018-03-10'],
      ['progresses', '2018-05-10'],
    ],
    '2018-06-01',
  ],
  [
    'set back and repeated on one day: stalled',
    'stalled',
    undated,
    [
      ['sets-back', '2018-05-10'],
      ['reiterates', '2018-05-10'],
    ],
    '2018-06-01',
  ],
  [
    'the order of the answers given does not matter',
    'stalled',
    undated,
    [
      ['sets-back', '2018-05-10'],
      ['progresses', '2018-03-10'],
    ],
    '2018-06-01',
  ],
  ['stalled goes before upcoming', 'stalled', dated, [['sets-back', '2018-03-10']], '2018-04-01'],
  [
    'in progress although repeated later',
    'in-progress',
    undated,
    [
      ['progresses', '2018-03-10'],
      ['reiterates', '2018-05-10'],
    ],
    '2018-06-01',
  ],
  ['in progress although dated and not passed', 'in-progress', dated, [['progresses', '2018-03-10']], '2018-06-01'],
  ['only repeated', 'reiterated', undated, [['reiterates', '2018-03-10']], '2018-04-01'],
  ['only given a new date', 'reiterated', vague, [['reschedules', '2018-03-10']], '2018-04-01'],
  [
    'repeated once and then silent: still repeated, not dropped',
    'reiterated',
    undated,
    [['reiterates', '2018-03-10']],
    '2018-12-01',
  ],
  ['undated, two silent rounds: open', 'open', undated, [], '2018-07-09'],
  ['undated, the third silent round: dropped', 'dropped', undated, [], '2018-07-10'],
  ['vague counts as undated', 'dropped', vague, [], '2018-07-10'],
  ['dated is never dropped', 'overdue', dated, [], '2018-09-10'],
  ['an answer not yet given is not known', 'open', undated, [['fulfils', '2018-03-10']], '2018-03-09'],
];

describe('the status of a commitment as of a day', () => {
  test.each(CASES)('%s', (_, status, promise, answers, asOf) => {
    const known = answers.map(([relation, on]) => answer(relation, on));
    expect(computedStatusOf(promise, known, asOf, ROUNDS)).toBe(status);
    expect(statusOf(promise, known, [], asOf, ROUNDS)).toBe(status);
  });

  test('every computed status has a case', () => {
    const seen = new Set(CASES.map(([, status]) => status));
    expect(STATUSES.filter((status) => !seen.has(status))).toEqual(['partly-fulfilled', 'broken']);
  });
});

describe('a decision of an editor', () => {
  const late = [answer('fulfils-late', '2018-08-10')];

  test('goes before the computed status from its day on', () => {
    const decisions = [{ status: 'broken' as const, holdsFrom: '2018-09-01' }];
    expect(statusOf(dated, late, decisions, '2018-08-31', ROUNDS)).toBe('fulfilled-late');
    expect(statusOf(dated, late, decisions, '2018-09-01', ROUNDS)).toBe('broken');
  });

  test('gives way to a later one, however they are ordered', () => {
    const decisions = [
      { status: 'partly-fulfilled' as const, holdsFrom: '2018-10-01' },
      { status: 'broken' as const, holdsFrom: '2018-09-01' },
    ];
    expect(statusOf(dated, [], decisions, '2018-12-01', ROUNDS)).toBe('partly-fulfilled');
    expect(statusOf(dated, [], decisions, '2018-09-15', ROUNDS)).toBe('broken');
  });

  test('gives no status before the promise', () => {
    expect(statusOf(dated, [], [{ status: 'broken', holdsFrom: '2017-01-01' }], '2018-01-09', ROUNDS)).toBeNull();
  });
});

describe('silence', () => {
  test('counts documented rounds after the promise, not its own', () => {
    expect(silentRounds(undated, [], '2018-05-10', ROUNDS)).toEqual(['2018-03-10', '2018-05-10']);
    expect(silentSince(undated, [], '2018-05-10', ROUNDS)).toBe('2018-03-10');
  });

  test('starts again after every word about the promise', () => {
    const answers = [answer('reiterates', '2018-05-10')];
    expect(silentRounds(undated, answers, '2018-09-10', ROUNDS)).toEqual(['2018-07-10', '2018-09-10']);
    expect(silentSince(undated, answers, '2018-09-10', ROUNDS)).toBe('2018-07-10');
  });

  test('is none while every documented round spoke of it', () => {
    expect(silentSince(undated, [answer('progresses', '2018-05-10')], '2018-06-01', ROUNDS)).toBeNull();
  });
});

describe('days late', () => {
  test.each([
    [
      '75 days from the last day of February to 14 May',
      '2018-02-28',
      [answer('fulfils-late', '2018-05-14')],
      '2018-06-01',
      75,
    ],
    ['to the as-of day while nothing shows that it happened', '2018-02-28', [], '2018-03-10', 10],
    ['none on its latest day', '2018-02-28', [], '2018-02-28', null],
    ['none when kept in time', '2018-02-28', [answer('fulfils', '2018-02-20')], '2018-06-01', null],
    ['none without a date', null, [], '2018-06-01', null],
    ['a new date moves nothing', '2018-02-28', [answer('reschedules', '2018-02-20')], '2018-03-10', 10],
  ] as const)('%s', (_, latest, answers, asOf, days) => {
    expect(daysLate({ due: due(latest) }, answers, asOf)).toBe(days);
  });
});
