import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  ALIGNMENTS,
  LANES,
  ORDERS,
  PLAIN_VIEW,
  readViewState,
  TIME_DIRECTIONS,
  VIEWS,
  writeViewState,
  type ViewState,
} from '@/lib/api/view-state';
import type { Board } from '@/lib/domain/board';
import { addDays } from '@/lib/domain/iso-day';
import { NO_FILTER } from '@/lib/domain/selection';
import { STATUSES } from '@/lib/domain/status';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const TODAY = '2025-10-01';
const read = (query: string) => readViewState(new URLSearchParams(query), board, TODAY);

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const aDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2017-01-01', days));
const anId = fc.constantFrom(...board.commitments.map(({ id }) => id));
const anyState: fc.Arbitrary<ViewState> = fc.record({
  filter: fc.record({
    parties: some(board.parties.map(({ id }) => id)),
    themes: some(board.themes.map(({ id }) => id)),
    statuses: some(STATUSES),
    strengths: some(['decision', 'intent', 'hortatory'] as const),
    rounds: some(board.rounds.map(({ id }) => id)),
    kinds: some(['official', 'press', 'summary'] as const),
    reviews: some(['machine', 'coded', 'reviewed'] as const),
    text: fc.oneof(fc.constant(''), fc.constantFrom('إدلب', 'a&b=c', '50% +', 'جولة ٩')),
    dueFrom: fc.option(aDay),
    dueTo: fc.option(aDay),
  }),
  asOf: fc.option(aDay),
  view: fc.constantFrom(...VIEWS),
  lanes: fc.constantFrom(...LANES),
  order: fc.constantFrom(...ORDERS),
  align: fc.constantFrom(...ALIGNMENTS),
  time: fc.option(fc.constantFrom(...TIME_DIRECTIONS)),
  window: fc.constantFrom(null, { from: '2018-01-01', to: '2019-01-01' }),
  select: fc.option(anId),
  compare: fc.option(anId),
});
/** A promise is compared only with another that is selected. */
const aState = anyState.map((state) =>
  state.select === null || state.select === state.compare ? { ...state, compare: null } : state,
);

test('every state is read back from its own address', () => {
  fc.assert(
    fc.property(aState, (state) => {
      expect(read(writeViewState(state))).toEqual({ state, refusals: [] });
    }),
  );
});

test('the plain view has an empty address', () => {
  expect(writeViewState(PLAIN_VIEW)).toBe('');
  expect(read('')).toEqual({ state: PLAIN_VIEW, refusals: [] });
});

test('a bad value costs only itself, and is reported', () => {
  const { state, refusals } = read(
    'status=overdue&status=vanished&theme=nowhere&dueFrom=2018-02-30&view=globe&lanes=party',
  );
  expect(state).toEqual({ ...PLAIN_VIEW, lanes: 'party', filter: { ...NO_FILTER, statuses: ['overdue'] } });
  expect(refusals.map(({ param, value }) => [param, value])).toEqual([
    ['status', 'vanished'],
    ['dueFrom', '2018-02-30'],
    ['view', 'globe'],
    ['theme', 'nowhere'],
  ]);
});

test.each([
  'asOf=2025-10-02',
  'asOf=yesterday',
  'select=A99-9',
  'select=<script>',
  'compare=A8-9',
  `q=${'x'.repeat(201)}`,
])('is not led astray by %s', (query) => {
  expect(read(query).state).toEqual(PLAIN_VIEW);
  expect(read(query).refusals).toHaveLength(1);
});

test('a promise is not compared with itself', () => {
  const { state, refusals } = read('select=A8-9&compare=A8-9');
  expect(state).toEqual({ ...PLAIN_VIEW, select: 'A8-9' });
  expect(refusals.map(({ param }) => param)).toEqual(['compare']);
});

test('parameters that are not ours are passed over in silence', () => {
  expect(read('utm_source=x&fbclid=y')).toEqual({ state: PLAIN_VIEW, refusals: [] });
});

test('any query at all is read without an error', () => {
  const names = fc.constantFrom('party', 'theme', 'status', 'q', 'dueFrom', 'asOf', 'view', 'from', 'to', 'select');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
      const { state } = readViewState(new URLSearchParams(pairs), board, TODAY);
      expect(read(writeViewState(state)).state).toEqual(state);
    }),
  );
});
