import { peel } from './peel';

const ENDINGS = ['هما', 'ها', 'هم', 'نا', 'تين', 'ات', 'ان', 'ين', 'ون', 'يه', 'ه', 'ا', 'ت', 'ي'];
const SHORTEST_STEM = 3;

/** Takes possessives, number and gender off a folded word, as long as three letters stay: الإنسانية → انسان. */
export function trimEndings(word: string): string {
  let stem = word;
  for (let pass = 0; pass < 2; pass++) {
    const ending = ENDINGS.find((e) => stem.endsWith(e) && stem.length - e.length >= SHORTEST_STEM);
    if (ending === undefined) return stem;
    stem = stem.slice(0, stem.length - ending.length);
  }
  return stem;
}

/** The stem of a word of a name as data gives it: only the article is taken off before the endings. */
export function nameStem(word: string): string {
  const bare = word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
  return trimEndings(bare);
}

/** A word of a party's or a person's name: only the article is taken off. */
export function nameBase(word: string): string {
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
}

/** Every stem under which a written word can be found. */
export function stemsOf(word: string): string[] {
  return [
    ...new Set(
      peel(word)
        .filter(({ base }) => base.length > 1)
        .map(({ base }) => trimEndings(base)),
    ),
  ];
}
