import { FRAMING, type ClauseDraft, type Head } from '../../common/clause';
import type { Act, Mark, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';

/** Acts that only a reporter's verb carries: they open no clause inside a sentence. */
const WEAK: ReadonlySet<Act> = new Set<Act>(['be', 'happen', 'do', 'must', 'endeavour', 'achieve']);

export const isStrong = (act: Act): boolean => !WEAK.has(act);

export function has(words: readonly Word[], at: number, mark: Mark): boolean {
  return words[at]?.info.marks.has(mark) ?? false;
}

export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.info.text ?? '';
}

export function gapAt(words: readonly Word[], at: number): number {
  return words[at]?.gap ?? 0;
}

export const toHead = (at: number, { act, form, person }: Sense): Head => ({ at, act, form, person });

/** The verb stands in a relative clause: right after who or which, at most a negation or قد between. */
export function isRelative(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.info;
  if (!before) return false;
  if (before.marks.has('relative')) return true;
  const isParticle = before.marks.has('not') || before.text === 'قد' || before.text === 'سوف';
  return isParticle && has(words, at - 2, 'relative');
}

/** "That", a colon or a quotation mark stands between the head and the word: what follows is what the head reports. */
export function isReported(words: readonly Word[], head: Head, at: number): boolean {
  for (let i = at; i > head.at; i--) {
    if (gapAt(words, i) & (GAP.quote | GAP.colon)) return true;
    if (i < at && has(words, i, 'that')) return true;
  }
  return false;
}

/** The clause reports something and has not said what yet. */
export function awaitsContent(words: readonly Word[], clause: ClauseDraft, at: number): boolean {
  const { head, frame } = clause;
  return head !== null && frame === null && FRAMING.has(head.act) && isReported(words, head, at);
}

/** "and" stands before the word, written with it or, before a quotation, apart. */
export function isJoinedAt(words: readonly Word[], at: number): boolean {
  return (words[at]?.info.isJoined ?? false) || (textAt(words, at - 1) === 'و' && (gapAt(words, at) & GAP.quote) !== 0);
}

/** Where a clause opens that begins at `at`: at the linking word before it, if there is one. */
export function openingAt(words: readonly Word[], at: number): number {
  return has(words, at - 1, 'link') || textAt(words, at - 1) === 'وقد' || textAt(words, at - 1) === 'و' ? at - 1 : at;
}

/** A present form by its letters: after لم, لن and أن every verb is one. */
export function looksPresent(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  return text.length >= 2 && 'يتن'.includes(text[0] ?? ' ');
}
