import { peel } from './peel';

const POSSESSIVES = ['هما', 'ها', 'هم', 'نا'];
/** Number and gender. The dual ان is left: it ends too many other words. */
const ENDINGS = ['تين', 'تان', 'ات', 'ين', 'ون', 'ه', 'ا'];
const SHORTEST_STEM = 3;

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** Takes possessives, number and gender off a folded word, as long as three letters stay: معتقليها، المعتقلون → معتقل. */
export function trimEndings(word: string): string {
  const bare = without(word, POSSESSIVES);
  if (bare === word) return without(word, ENDINGS);
  if (bare.endsWith('اي') || bare.endsWith('او')) return `${bare.slice(0, -1)}ء`;
  return bare.endsWith('ت') || bare.endsWith('ي') ? without(bare, ['ات', 'ت', 'ي']) : bare;
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

/** مستشفيان, مستوصفان: the dual, as far as four letters stay. */
const isDual = (base: string) => base.endsWith('ان') && base.length > 5;

/** Every stem under which a written word can be found. */
export function stemsOf(word: string): string[] {
  return [
    ...new Set(
      peel(word)
        .filter(({ base }) => base.length > 1)
        .flatMap(({ base }) => (isDual(base) ? [trimEndings(base), base.slice(0, -2)] : [trimEndings(base)])),
    ),
  ];
}
