import type { ClauseView } from '../clause-view';
import type { Rule } from '../rule';
import { DECISION } from './verdicts';

/** "Was put off to the second half of March": the new day is promised; without one it only failed. */
export const postponement: Rule = {
  id: 'postponement',
  confidence: 0.85,
  read({ act, due, clause, words, isConditional }) {
    const { head } = clause;
    if (!head || head.form === 'future' || isConditional || due?.latest == null) return null;
    if (act !== 'fail' && act !== 'achieve' && act !== 'do' && act !== 'happen') return null;
    return isMoved(words, head.at) ? DECISION : null;
  },
};

/** The verb itself, or what was done: "its rescheduling took place". */
function isMoved(words: ClauseView['words'], at: number): boolean {
  return [0, 1, 2].some((step) => words[at + step]?.info.marks.has('moved'));
}
