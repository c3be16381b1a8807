import type { ClauseReading, DocumentReading } from '@/lib/domain/document';
import { applyCodings, locate, reviewOf, type PeopleCoding } from '@/lib/workflow/apply-codings';

const TEXT = 'قررت عقد الجولة. أدانت الهجوم. قررت عقد الجولة.';
const FIRST = 'قررت عقد الجولة';
const SECOND = 'أدانت الهجوم';

const clause = (id: string, start: number, end: number): ClauseReading => ({
  id,
  start,
  end,
  article: 0,
  kind: 'context',
  strength: null,
  themes: [],
  parties: [],
  speaker: null,
  due: null,
  dates: [],
  rules: [],
  confidence: 0.5,
});

const reading: DocumentReading = {
  version: '1',
  language: 'ar',
  roundId: 'r1',
  day: '2018-01-01',
  articles: [{ label: null, start: 0, end: TEXT.length }],
  clauses: [clause('c1', 0, 15), clause('c2', 17, 29), clause('c3', 31, 46)],
};

const coding = (quote: string, start: number): PeopleCoding => ({
  quote,
  start,
  end: start + quote.length,
  kind: 'commitment',
  strength: 'decision',
  themes: ['meetings'],
  parties: ['iran'],
  speaker: null,
  due: null,
  review: 'reviewed',
  isRejected: false,
});

test('a quote is found at its place, else at the nearest one, else nowhere', () => {
  expect(locate(TEXT, { quote: FIRST, start: 31 })).toEqual({ start: 31, end: 46 });
  expect(locate(TEXT, { quote: FIRST, start: 28 })).toEqual({ start: 31, end: 46 });
  expect(locate(TEXT, { quote: FIRST, start: 3 })).toEqual({ start: 0, end: 15 });
  expect(locate(TEXT, { quote: 'وافقت', start: 0 })).toBeNull();
});

test('a coded clause takes the place of the same one of the machine and keeps its id', () => {
  const { clauses } = applyCodings(reading, [coding(SECOND, 17)], TEXT);
  expect(clauses.map(({ id, kind }) => [id, kind])).toEqual([
    ['c1', 'context'],
    ['c2', 'commitment'],
    ['c3', 'context'],
  ]);
  expect(clauses[1]).toMatchObject({ strength: 'decision', confidence: 1, rules: ['people/coding'] });
});

test('a coded clause takes the place of every clause that it overlaps', () => {
  const wide = TEXT.slice(0, 29);
  expect(applyCodings(reading, [coding(wide, 0)], TEXT).clauses.map(({ id }) => id)).toEqual(['p0', 'c3']);
});

test('a coding whose words are gone leaves the reading as it is', () => {
  expect(applyCodings(reading, [coding('وافقت على', 0)], TEXT)).toBe(reading);
});

test('the due date of a coding moves with its clause', () => {
  const due = {
    edtf: '2018-02',
    earliest: '2018-02-01',
    latest: '2018-02-28',
    precision: 'month' as const,
    isApproximate: false,
    words: 'أدانت',
    start: 7,
    end: 12,
  };
  const moved = applyCodings(reading, [{ ...coding(SECOND, 7), due }], TEXT);
  expect(moved.clauses[1]?.due).toMatchObject({ start: 17, end: 22 });
});

test('who coded a clause is told by its span', () => {
  expect(reviewOf({ start: 17, end: 29 }, [coding(SECOND, 17)], TEXT)).toBe('reviewed');
  expect(reviewOf({ start: 0, end: 15 }, [coding(SECOND, 17)], TEXT)).toBe('machine');
});
