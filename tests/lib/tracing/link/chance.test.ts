import fc from 'fast-check';
import { chanceOf } from '@/lib/tracing/link/chance';
import type { Likeness } from '@/lib/tracing/link/likeness';

const FOR: (keyof Likeness)[] = [
  'share',
  'evidence',
  'mainTheme',
  'otherTheme',
  'sameWindow',
  'ordinal',
  'meeting',
  'lone',
  'kin',
];
const AGAINST: (keyof Likeness)[] = [
  'noTheme',
  'noThemeOfNews',
  'placeConflict',
  'otherNature',
  'longAfter',
  'ordinalConflict',
  'otherParties',
  'notSameParties',
];

const likeness = fc.record(
  Object.fromEntries([...FOR, ...AGAINST].map((key) => [key, fc.double({ min: 0, max: 1, noNaN: true })])),
) as fc.Arbitrary<Partial<Likeness>>;
const more = fc.double({ min: 0, max: 1, noNaN: true });

describe('the chance that two clauses are about the same thing', () => {
  test('is small where nothing speaks for it', () => {
    expect(chanceOf({})).toBeLessThan(0.05);
  });

  test('is between 0 and 1', () => {
    fc.assert(fc.property(likeness, (each) => chanceOf(each) >= 0 && chanceOf(each) <= 1));
  });

  test.each(FOR)('never falls with %s', (key) => {
    fc.assert(
      fc.property(likeness, more, (each, by) => chanceOf({ ...each, [key]: (each[key] ?? 0) + by }) >= chanceOf(each)),
    );
  });

  test.each(AGAINST)('never grows with %s', (key) => {
    fc.assert(
      fc.property(likeness, more, (each, by) => chanceOf({ ...each, [key]: (each[key] ?? 0) + by }) <= chanceOf(each)),
    );
  });
});
