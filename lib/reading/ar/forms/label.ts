import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { gapAt, has, textAt } from './word-tests';

/** Words of a label, at most. */
const LONGEST = 14;
/** Words of a name before its quotation, at most. */
const LONGEST_NAME = 4;
/** "Answer", "in the name of",, "a." */
const ANSWER = /^(?:ج|جواب|الجواب|باسم)$/;

/** "The head of the Turkish delegation: …", "A: …": what follows the colon is what he says. */
export const label: GrammarForm = {
  id: 'ar/label',
  read(words, at, clause) {
    const isLabel = (gapAt(words, at + 1) & GAP.colon) !== 0 && clause.head === null && at - clause.first <= LONGEST;
    const isQuoted = (gapAt(words, at + 1) & GAP.quote) !== 0 && at - clause.first < LONGEST_NAME;
    if (!isLabel || !(isQuoted || namesSpeaker(words, clause.first, at + 1))) return null;
    return { opensAt: null, head: { at, act: 'say', form: 'past', person: 'he' } };
  },
};

function namesSpeaker(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (has(words, at, 'person') || ANSWER.test(textAt(words, at))) return true;
  }
  return false;
}
