import type { Rule } from '../../common/rule';
import { ASSESSMENT, DECISION } from '../../common/rules/verdicts';

const FUTURE = /^(?:will|would|shall)$/;

/** "promised that its sappers would finish": what is promised follows "that". "Recall the commitments" only tells. */
export const promisedThat: Rule = {
  id: 'promised-that',
  confidence: 0.8,
  read({ act, chain, words, clause: { head, last } }) {
    if (act !== 'pledge' || !head) return null;
    if (/^recall/.test(words[head.at]?.info.text ?? '')) return ASSESSMENT;
    if (chain.that < 0 || chain.acts.length > 1) return null;
    for (let at = chain.that + 2; at <= last; at++) {
      if (FUTURE.test(words[at]?.info.text ?? '')) return words[at + 1]?.info.marks.has('not') ? null : DECISION;
    }
    return null;
  },
};
