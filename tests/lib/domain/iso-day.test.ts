import fc from 'fast-check';
import { fromDayNumber, isIsoDay, toDayNumber } from '@/lib/domain/iso-day';

const DAY_MS = 86_400_000;

test('the number of a day is what the calendar of the platform gives, over ten thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: toDayNumber('0000-01-01'), max: toDayNumber('9999-12-31') }), (number) => {
      const day = fromDayNumber(number);
      expect(toDayNumber(day)).toBe(number);
      expect(toDayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
    }),
  );
});

test('a day exists exactly where the platform gives it back unchanged', () => {
  const part = (max: number, length: number) =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
  fc.assert(
    fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const parsed = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
      expect(isIsoDay(text)).toBe(exists);
    }),
    { numRuns: 2000 },
  );
});

test.each(['2018-02-30', '2018-2-3', '', '٢٠١٨-٠١-٠١', '2018-01-01T00:00', '2018-01-01\n'])('%j is no day', (text) => {
  expect(isIsoDay(text)).toBe(false);
  expect(() => toDayNumber(text)).toThrow(RangeError);
});
