import { textWidth } from '@/lib/timeline/text-width';
import { wrapWords } from '@/lib/timeline/wrap-words';

/** Measured in Chromium with the shipped fonts at 1000 px. */
const MEASURED: readonly [string, number][] = [
  ['توثيق الانتهاكات', 5778],
  ['الجولة 12', 3787],
  ['Launch the Constitutional Committee', 16665],
];

test.each(MEASURED)(
  '%s is as wide as the browser draws it, never narrower, at most a twentieth wider',
  (text, width) => {
    const computed = textWidth(text, 1000);
    expect(computed).toBeGreaterThanOrEqual(width);
    expect(computed).toBeLessThan(width * 1.05);
  },
);

test('vowel marks take no room', () => {
  expect(textWidth('نُفِّذ', 12.5)).toBe(textWidth('نفذ', 12.5));
});

test('lam and alef are one shape', () => {
  expect(textWidth('لا', 100)).toBeLessThan(textWidth('ل', 100) + textWidth('ا', 100));
});

test('lines break between words and never in one', () => {
  expect(wrapWords('الجولة الثامنة من محادثات أستانا', 120, 14, 600)).toEqual(['الجولة الثامنة من', 'محادثات أستانا']);
  expect(wrapWords('Constitutional', 10, 14, 600)).toEqual(['Constitutional']);
});
