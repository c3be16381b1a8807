import type { Folded } from '../fold';
import type { Exception } from './date-language';
import type { Expression } from './expression';
import type { NearWords } from './near-words';

/** True where the words beside the date `text[start, end)`, or its small letters, make it something else. */
export function isException(
  near: NearWords,
  folded: Folded,
  start: number,
  end: number,
  { is }: Expression,
  exceptions: readonly Exception[],
): boolean {
  for (const { kinds, before, after, inSmallLetters, own } of exceptions) {
    if (kinds && !kinds.includes(is)) continue;
    if (before && !isBefore(near, before)) continue;
    if (after && !after.has(near.after.word(0)?.text ?? '')) continue;
    if (inSmallLetters && !hasWord(sourceWords(folded, start, end), inSmallLetters)) continue;
    if (own && !hasWord(sourceWords(folded, start, end).toLowerCase(), own)) continue;
    return true;
  }
  return false;
}

function isBefore(near: NearWords, { words, within }: NonNullable<Exception['before']>): boolean {
  for (let n = 0; n < within; n++) if (words.has(near.before.word(n)?.text ?? '')) return true;
  return false;
}

/** True where one of the words stands in a text as a whole word. */
function hasWord(source: string, words: ReadonlySet<string>): boolean {
  for (const word of words) {
    if (source.includes(word)) return source.match(/\p{L}+/gu)?.some((each) => words.has(each)) ?? false;
  }
  return false;
}

/** The source's own words of a folded span. */
function sourceWords({ source, sourceMap }: Folded, start: number, end: number): string {
  return source.slice(sourceMap.at(start), sourceMap.at(end));
}
