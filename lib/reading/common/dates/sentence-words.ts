import { foldedOffset, type Folded } from '../fold';

const FARTHEST_BEFORE = 240;
const FARTHEST_AFTER = 120;

/** A line that is blank, or begins a list's item. */
const NEW_BLOCK = /\n[^\S\n]*(?:\n|[-•*–]|\p{Nd}{1,3}[-.)])/gu;
const SENTENCE_END = /[.;!?] /;

/** The words of the sentence before a folded offset, the nearest first. Looks a bounded way back. */
export function wordsBefore(folded: Folded, start: number): string[] {
  const from = blockStart(folded, Math.max(0, start - FARTHEST_BEFORE), start);
  const context = folded.text.slice(from, start);
  const ends = ['. ', '; ', '! ', '? '].map((mark) => context.lastIndexOf(mark));
  return toWords(context.slice(Math.max(0, ...ends))).reverse();
}

/** The words of the sentence after a folded offset. */
export function wordsAfter({ text }: Folded, end: number): string[] {
  const context = text.slice(end, end + FARTHEST_AFTER);
  const stop = context.search(SENTENCE_END);
  return toWords(stop < 0 ? context : context.slice(0, stop));
}

/** The later of `from` and the begin of the paragraph or list item in which `to` stands. */
function blockStart(folded: Folded, from: number, to: number): number {
  const { source, sourceIndex } = folded;
  const first = sourceIndex[from] ?? 0;
  let start = from;
  for (const match of source.slice(first, sourceIndex[to] ?? first).matchAll(NEW_BLOCK)) {
    start = foldedOffset(folded, first + match.index + 1);
  }
  return start;
}

const toWords = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
