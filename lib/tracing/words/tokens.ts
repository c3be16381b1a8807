import type { Span } from '@/lib/domain/due-date';
import { fold, sourceSpan } from '@/lib/reading/common/fold';

/** A word or number of a text: its folded letters and its span in the source. */
export interface Token extends Span {
  readonly word: string;
  /** Written with a capital letter, not at the start of a sentence. */
  readonly isName: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

/** The words of a text in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(WORD), (match) => {
    const span = sourceSpan(folded, match.index, match.index + match[0].length);
    return { word: match[0], ...span, isName: isName(text, span.start) };
  });
}

/** Sentence starts are capitalised whatever the word; only what stands inside one tells a name. */
function isName(text: string, start: number): boolean {
  if (!CAPITAL.test(text.slice(start, start + 2))) return false;
  let before = start - 1;
  while (before >= 0 && /[\s"“(]/.test(text.charAt(before))) before--;
  return before >= 0 && !/[.!?:;\n]/.test(text.charAt(before));
}

/** Position of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
