const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ors',
  'or',
  'ers',
  'er',
  'ies',
  'ed',
  'es',
  'al',
  'ly',
  's',
  'e',
  'y',
];

const SHORTEST = 4;

/** A stem-like key: the word without its longest known ending, where at least four letters stay. */
export function englishStem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
