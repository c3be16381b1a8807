/** Letters of both scripts that stand for one another in names, by class. Vowels and letters that transliteration drops are absent. */
const CLASSES: readonly [string, string][] = [
  ['b', 'بپbp'],
  ['t', 'تطtث'],
  ['d', 'دضdذ'],
  ['k', 'كقkqcخ'],
  ['j', 'جgjغ'],
  ['s', 'سصsشظ'],
  ['z', 'زz'],
  ['f', 'فvfڤ'],
  ['l', 'لl'],
  ['m', 'مm'],
  ['n', 'نn'],
  ['r', 'رr'],
];

const CLASS_OF = new Map(CLASSES.flatMap(([key, letters]) => [...letters].map((letter) => [letter, key] as const)));

const SHORTEST = 3;

/** The consonants of a name, the same in both scripts (إدلب and Idlib are `dlb`); null where too few to tell names apart. */
export function skeletonOf(word: string): string | null {
  const bare = word.replace(/^(?:[وفبكل]?ال|لل)/, '').replace(/sh|ch/g, 's');
  const letters = [...bare].map((letter) => CLASS_OF.get(letter) ?? '').join('');
  const single = letters.replace(/(.)\1/g, '$1');
  return single.length >= SHORTEST ? single : null;
}
