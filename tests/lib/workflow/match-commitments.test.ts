import { matchCommitments, type Anchor } from '@/lib/workflow/match-commitments';

const anchor = (quote: string, start = 0, documentKey = 'r1.ar'): Anchor => ({
  documentKey,
  start,
  end: start + quote.length,
  quote,
});
const stored = (id: string, quote: string, start = 0) => ({ id, roundId: 'r1', sources: [anchor(quote, start)] });
const read = (quote: string, start = 0, documentKey?: string) => ({
  roundId: 'r1',
  sources: [anchor(quote, start, documentKey)],
});

test('the same quote is the same commitment, wherever it has moved', () => {
  expect(
    matchCommitments(
      [stored('A1-1', 'ستعقد الجولة'), stored('A1-2', 'ستتبادل القوائم', 50)],
      [read('ستتبادل القوائم', 90)],
    ),
  ).toEqual(['A1-2']);
});

test('of two equal quotes each goes to the nearest', () => {
  const before = [stored('A1-1', 'ستجتمع قريبا', 10), stored('A1-2', 'ستجتمع قريبا', 100)];
  expect(matchCommitments(before, [read('ستجتمع قريبا', 105), read('ستجتمع قريبا', 15)])).toEqual(['A1-2', 'A1-1']);
});

test('a quote that was cut or lengthened is still the same', () => {
  expect(
    matchCommitments([stored('A1-1', 'قررت عقد الجولة القادمة في أستانا')], [read('قررت عقد الجولة القادمة', 7)]),
  ).toEqual(['A1-1']);
});

test('a quote with few words in common is a new commitment', () => {
  expect(matchCommitments([stored('A1-1', 'قررت عقد الجولة القادمة')], [read('قررت الإفراج عن المعتقلين')])).toEqual([
    null,
  ]);
});

test('a commitment of another round is never the same', () => {
  const before = [{ ...stored('A2-1', 'ستعقد الجولة'), roundId: 'r2' }];
  expect(matchCommitments(before, [read('ستعقد الجولة')])).toEqual([null]);
});

test('the same words in another document of the round are the same commitment', () => {
  expect(matchCommitments([stored('A1-1', 'ستعقد الجولة')], [read('ستعقد الجولة', 3, 'r1-press.ar')])).toEqual([
    'A1-1',
  ]);
});

test('an id is given once, to the surest', () => {
  const now = [read('قررت عقد الجولة', 0), read('قررت عقد الجولة القادمة في أستانا', 60)];
  expect(matchCommitments([stored('A1-1', 'قررت عقد الجولة القادمة في أستانا')], now)).toEqual([null, 'A1-1']);
});
