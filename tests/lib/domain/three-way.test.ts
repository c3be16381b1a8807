import fc from 'fast-check';
import { differingSpans } from '@/lib/domain/three-way';

test.each([
  ['عُقد الاجتماع في أيار', 'عُقد الاجتماع في آذار', 'أيار', 'آذار'],
  ['held in May, late', 'held in March, late', 'May,', 'March,'],
  ['same', 'same', '', ''],
  ['', 'new', '', 'new'],
  ['a a a', 'a a', ' a', ''],
])('%s | %s', (a, b, inA, inB) => {
  const spans = differingSpans(a, b);
  expect([a.slice(...spans.a), b.slice(...spans.b)]).toEqual([inA, inB]);
});

test('outside of the spans both texts are the same, and no word is cut', () => {
  const words = fc.array(fc.constantFrom('في', 'أيار', 'اجتماع', ' ', '\n', '  ')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { a: x, b: y } = differingSpans(a, b);
      expect(a.slice(0, x[0]) + a.slice(x[1])).toBe(b.slice(0, y[0]) + b.slice(y[1]));
      expect(x[0]).toBeLessThanOrEqual(x[1]);
    }),
  );
});
