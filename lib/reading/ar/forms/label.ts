import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { gapAt, has, textAt } from './word-tests';

/** Words of a label, at most. */
const LONGEST = 14;
/** "Answer", "a." */
const ANSWER = /^(?:ج|جواب|الجواب)$/;

/** "The head of the Turkish delegation: …", "A: …": what follows the colon is what he says. */
export const label: GrammarForm = {
  id: 'ar/label',
  read(words, at, clause) {
    const isLabel = (gapAt(words, at + 1) & GAP.colon) !== 0 && clause.head === null && at - clause.first <= LONGEST;
    if (!isLabel || !namesSpeaker(words, clause.first, at + 1)) return null;
    return { opensAt: null, head: { at, act: 'say', form: 'past', person: 'he' } };
  },
};

function namesSpeaker(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (has(words, at, 'person') || ANSWER.test(textAt(words, at))) return true;
  }
  return false;
}
