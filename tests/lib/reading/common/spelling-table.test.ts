import fc from 'fast-check';
import { SpellingTable } from '@/lib/reading/common/spelling-table';

const words = fc.array(fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت', 'x', "'"), maxLength: 4 }));

test('finds what was entered last under a word, and nothing else, wherever the word stands in a text', () => {
  fc.assert(
    fc.property(words, words, (entered, asked) => {
      const table = new SpellingTable<number>();
      const map = new Map<string, number>();
      entered.forEach((word, i) => {
        table.set(word, i);
        map.set(word, i);
      });
      expect(table.size).toBe(map.size);
      for (const word of [...entered, ...asked]) {
        expect(table.get(`ab${word}cd`, 2, 2 + word.length)).toBe(map.get(word));
      }
    }),
  );
});

test('grows with what is entered', () => {
  const table = new SpellingTable<number>();
  const all = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  all.forEach((word, i) => table.set(word, i));
  expect(table.size).toBe(5000);
  expect(all.every((word, i) => table.get(word, 0, word.length) === i)).toBe(true);
});
