import { WordMemory } from '@/lib/reading/common/word-memory';

test('a word is analysed once, wherever it stands, as long as it is met among the last words', () => {
  const analysed: string[] = [];
  const memory = new WordMemory((text) => {
    analysed.push(text);
    return { text };
  });
  const first = memory.get('the meeting', 4, 11);
  expect(first).toEqual({ text: 'meeting' });
  expect(memory.get('meetings', 0, 7)).toBe(first);
  const others = Array.from({ length: 45_000 }, (_, i) => `w${i}`);
  for (const word of others.slice(0, 25_000)) memory.get(word, 0, word.length);
  expect(memory.get('meeting', 0, 7)).toBe(first);
  for (const word of others) memory.get(word, 0, word.length);
  memory.get('meeting', 0, 7);
  expect(analysed.filter((word) => word === 'meeting')).toHaveLength(2);
});
