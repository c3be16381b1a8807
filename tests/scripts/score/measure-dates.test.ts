import { measureDates } from '@/scripts/score/measure-dates';
import type { LabelledDates } from '@/scripts/score/labelled';

const day = { start: 3, end: 14, earliest: '2019-05-15', latest: '2019-05-15', precision: 'day', role: 'due' } as const;
const vague = { ...day, earliest: '2019-05-01', latest: null, precision: 'vague' } as const;
const sentence = (expected: LabelledDates['expect']): LabelledDates => ({
  id: 's',
  text: 'on 15 May 2019.',
  ref: '2019-05-01',
  language: 'en',
  expect: expected,
});
const measure = (
  wanted: LabelledDates['expect'],
  read: Parameters<typeof measureDates>[1] extends ReadonlyMap<string, infer R> ? R : never,
) => measureDates([sentence(wanted)], new Map([['s', read]]));

it('finds a date where the spans overlap, and its value where the days are the same', () => {
  const score = measure([day], [{ ...day, start: 6 }]);
  expect([score.value, score.span]).toEqual([
    { right: 1, wrong: 0, missed: 0 },
    { right: 0, of: 1 },
  ]);
});

it('counts a wrong value as missed and as wrong', () => {
  const score = measure([day], [{ ...day, latest: '2019-05-16' }]);
  expect(score.value).toEqual({ right: 0, wrong: 1, missed: 1 });
  expect(score.differences[0]).toContain('15 May 2019 -> 2019-05-15..2019-05-16, want 2019-05-15..2019-05-15 (day)');
});

it('takes any vague reading for a vague date', () => {
  expect(measure([vague], [{ ...vague, earliest: null }]).value.right).toBe(1);
  expect(measure([vague], [day]).value.right).toBe(0);
});

it('asks the role of dates that were read rightly', () => {
  const score = measure([day], [{ ...day, role: 'reference' }]);
  expect(score.role).toEqual({ right: 0, of: 1 });
  expect(score.roles.get('due')?.get('reference')).toBe(1);
});

it('wants nothing read where there is no date', () => {
  expect(measure([], []).negatives).toEqual({ right: 1, of: 1 });
  expect(measure([], [day]).negatives).toEqual({ right: 0, of: 1 });
  expect(measure([], [day]).value).toEqual({ right: 0, wrong: 1, missed: 0 });
});
