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

/** A noun in the singular, as far as its ending tells; verbs keep their tense. */
export function englishSingular(word: string): string {
  if (word.length < SHORTEST + 1 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|s|x)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}

/** A stem-like key: the word without its longest known ending, where at least four letters stay. */
export function englishStem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
