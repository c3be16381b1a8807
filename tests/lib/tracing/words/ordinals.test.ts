import { readOrdinal } from '@/lib/tracing/words/ordinals';
import { tokenize } from '@/lib/tracing/words/tokens';

/** Every ordinal in a text. */
function ordinalsIn(text: string): number[] {
  const tokens = tokenize(text);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const ordinal = readOrdinal(tokens, at);
    if (!ordinal) continue;
    found.push(ordinal.number);
    at += ordinal.tokens - 1;
  }
  return found;
}

describe('ordinal numbers', () => {
  test.each([
    ['الجولة السادسة', [6]],
    ['الاجتماع الحادي عشر', [11]],
    ['الجولة الثانية عشرة', [12]],
    ['الاجتماع الدولي العشرين', [20]],
    ['الجولة الحادية والعشرون', [21]],
    ['الجولة الـ20', [20]],
    ['الدورات السادسة والسابعة والثامنة', [6, 7, 8]],
    ['the sixteenth international meeting', [16]],
    ['the 19th meeting', [19]],
    ['the twenty-third round', [23]],
    ['في النصف الثاني من عام 2022', []],
    ['في كانون الثاني وتشرين الأول', []],
    ['للمرة الأولى', []],
    ['the first half of 2025', []],
    ['for the first time', []],
    ['قرار مجلس الأمن 2254', []],
  ])('%s', (text, numbers) => {
    expect(ordinalsIn(text)).toEqual(numbers);
  });
});
