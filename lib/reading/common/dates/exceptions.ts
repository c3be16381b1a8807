import type { Folded } from '../fold';
import type { Exception } from './date-language';
import type { Expression } from './expression';
import type { NearWords } from './near-words';

/** True where the words beside a date, or its small letters, make it something else. */
export function isException(
  near: NearWords,
  words: string,
  { is }: Expression,
  exceptions: readonly Exception[],
): boolean {
  return exceptions.some(
    ({ kinds, before, after, inSmallLetters, own }) =>
      (!kinds || kinds.includes(is)) &&
      (!before || isBefore(near, before)) &&
      (!after || after.has(near.after[0]?.text ?? '')) &&
      (!inSmallLetters || hasSmallWord(words, inSmallLetters)) &&
      (!own || hasSmallWord(words.toLowerCase(), own)),
  );
}

function isBefore(near: NearWords, { words, within }: NonNullable<Exception['before']>): boolean {
  for (let n = 0; n < within; n++) if (words.has(near.before[n]?.text ?? '')) return true;
  return false;
}

function hasSmallWord(source: string, words: ReadonlySet<string>): boolean {
  return source.match(/\p{L}+/gu)?.some((word) => words.has(word)) ?? false;
}

/** The source's own words of a folded span. */
export function sourceWords({ source, sourceIndex }: Folded, start: number, end: number): string {
  return source.slice(sourceIndex[start], sourceIndex[end]);
}
