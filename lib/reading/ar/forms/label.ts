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
    return {
      opensAt: null,
      head: { at: behindSpeaker(words, clause.first, at), act: 'say', form: 'past', person: 'he' },
    };
  },
};

/** "In an interview", "to the journalists": who speaks stands before it. */
const INTERVIEW = /^(?:حوار|مقابله|حديث|تصريح|تصريحات|للصحفيين|للصحافيين)$/;

/** The word behind the speaker's name: the preposition before "interview", else the last word before the colon. */
function behindSpeaker(words: readonly Word[], from: number, last: number): number {
  for (let at = from + 1; at <= last; at++) {
    if (textAt(words, at) === 'لسان' && at - 1 > from) return at - 1;
    if (INTERVIEW.test(textAt(words, at))) return textAt(words, at - 1) === 'في' ? at - 1 : at;
  }
  return last;
}

function namesSpeaker(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (has(words, at, 'person') || INTERVIEW.test(textAt(words, at)) || ANSWER.test(textAt(words, at))) return true;
  }
  return false;
}
