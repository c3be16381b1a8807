import type { Rule } from '../../common/rule';
import { TIRELESS } from '../words/tireless';
import { ASSESSMENT, DECISION, INTENT, POSITION } from '../../common/rules/verdicts';

const FUTURE = /^(?:will|would|shall)$/;

/** "promised that its sappers would finish": what is promised follows "that". "Recall the commitments" only tells. */
export const promisedThat: Rule = {
  id: 'promised-that',
  confidence: 0.8,
  read({ act, chain, words, clause: { head, last } }) {
    if (act !== 'pledge' || !head) return null;
    if (/^recall/.test(words[head.at]?.info.text ?? '')) return ASSESSMENT;
    if (chain.that < 0 || chain.acts.length > 1) return null;
    if (/^(?:no|not|nothing|none|never|nobody|neither)$/.test(words[chain.that + 1]?.info.text ?? '')) return POSITION;
    for (let at = chain.that + 2; at <= last; at++) {
      if (FUTURE.test(words[at]?.info.text ?? '')) {
        const isDenied = words[at + 1]?.info.marks.has('not') ?? false;
        if (!isDenied) return DECISION;
        return TIRELESS.has(words[at + 2]?.info.text ?? '') ? INTENT : null;
      }
    }
    return null;
  },
};
