import { readText } from '@/lib/reading/common/read-text';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { calendar, vocabulary as lake } from '../tracing/made-up';
import { madeUpPack } from './made-up-language';

const words = (...own: string[]) => ({ ar: [], en: [], zz: own });
const named: Readonly<Record<string, string>> = { north: 'ნორდია', south: 'სუდია', water: 'წყალა', gatherings: 'წრეა' };
const vocabulary: Vocabulary = {
  process: { ...lake.process, words: words('ტბა') },
  parties: lake.parties.map((party) => ({ ...party, words: words(named[party.id] ?? ''), spokespeople: words() })),
  themes: lake.themes.map((theme) => ({ ...theme, words: words(named[theme.id] ?? 'ა') })),
};

const TEXT = `ტბა მესამა წრეა

სუდია დაგენ გადაცემა წყალა მდის 5 აგვისტა 2021 და მოიწონ წყალა. ნორდია აპირებ გადაცემა წყალა!

ისინი შეკრიბ მომავა თვეა.`;

const read = (text: string) => readText(text, madeUpPack, { vocabulary, calendar });
const { roundId, day, clauses } = read(TEXT);
const [, decided, welcomed, intended, meeting] = clauses;

test('the round that a text of a further language names is found by its words', () => {
  expect([roundId, day]).toEqual(['lake-3', '2021-01-10']);
});

test('its clauses are cut at its verbs, and every one has its words', () => {
  expect(clauses.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'ტბა მესამა წრეა',
    'სუდია დაგენ გადაცემა წყალა მდის 5 აგვისტა 2021',
    'და მოიწონ წყალა',
    'ნორდია აპირებ გადაცემა წყალა',
    'ისინი შეკრიბ მომავა თვეა',
  ]);
});

test('kinds, strengths, themes and parties follow from its words', () => {
  expect([decided?.kind, decided?.strength, decided?.themes[0], decided?.parties]).toEqual([
    'commitment',
    'decision',
    'water',
    ['south'],
  ]);
  expect(welcomed?.kind).toBe('assessment');
  expect([intended?.kind, intended?.strength, intended?.parties]).toEqual(['commitment', 'intent', ['north']]);
  expect([meeting?.kind, meeting?.parties]).toEqual(['commitment', ['north', 'south']]);
});

test('its dates are counted out, with their limits and from the day of the round', () => {
  expect(decided?.due).toMatchObject({ earliest: '2021-01-10', latest: '2021-08-04', words: 'მდის 5 აგვისტა 2021' });
  expect(meeting?.due).toMatchObject({ edtf: '2021-02', precision: 'month' });
  expect(decided?.dates[0]?.rule).toBe('zz/limit');
});

test('a text in another language says nothing to it', () => {
  const { roundId: none, clauses: other } = read('They decided to meet before 5 August 2021.');
  expect(none).toBeNull();
  expect(other.map(({ kind, due }) => [kind, due])).toEqual([['position', null]]);
});
