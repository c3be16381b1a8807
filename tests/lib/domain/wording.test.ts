import type { DueDate } from '@/lib/domain/due-date';
import { compareWording, type Wording } from '@/lib/domain/wording';

function due(earliest: string | null, latest: string | null): DueDate {
  return { edtf: latest, earliest, latest, precision: 'day', isApproximate: false, start: 0, end: 0, words: '' };
}

const SOON = due(null, null);
const MARCH = due('2020-03-01', '2020-03-31');

describe('a promise and its repeat', () => {
  test.each<[string, Wording, Wording, ReturnType<typeof compareWording>]>([
    [
      'in the same words changes nothing',
      { strength: 'intent', due: MARCH },
      { strength: 'intent', due: { ...MARCH, words: 'in March' } },
      { strength: null, date: null },
    ],
    [
      'can grow weaker and lose its date',
      { strength: 'decision', due: MARCH },
      { strength: 'hortatory', due: SOON },
      { strength: 'weaker', date: 'lost' },
    ],
    [
      'can grow stronger and gain one',
      { strength: 'hortatory', due: SOON },
      { strength: 'intent', due: MARCH },
      { strength: 'stronger', date: 'gained' },
    ],
    [
      'can move its last day',
      { strength: 'decision', due: MARCH },
      { strength: 'decision', due: due('2020-03-01', '2020-04-30') },
      { strength: null, date: 'moved' },
    ],
    [
      'can move its first day',
      { strength: 'decision', due: MARCH },
      { strength: 'decision', due: due('2020-03-15', '2020-03-31') },
      { strength: null, date: 'moved' },
    ],
    [
      'that is vague in place of no date has no date still',
      { strength: 'decision', due: null },
      { strength: 'decision', due: SOON },
      { strength: null, date: null },
    ],
    [
      'without a strength is not compared by it',
      { strength: null, due: null },
      { strength: 'decision', due: null },
      { strength: null, date: null },
    ],
  ])('%s', (_, before, after, shift) => {
    expect(compareWording(before, after)).toEqual(shift);
  });
});
