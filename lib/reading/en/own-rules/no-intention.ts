import type { Rule } from '../../common/rule';
import { POSITION } from '../../common/rules/verdicts';

const DENIAL = /^(?:no|not|never|neither|any)$/;
const REACH = 3;

/** "have no intention of allowing", "are not ready to": a resolve that is denied is a stand. */
export const noIntention: Rule = {
  id: 'no-intention',
  confidence: 0.8,
  read({ act, chain, words, clause: { head, first } }) {
    if (act !== 'intend' || !head) return null;
    const from = Math.max(first, head.at - REACH);
    for (let at = chain.end - 1; at >= from && chain.end - at <= REACH; at--)
      if (DENIAL.test(words[at]?.info.text ?? '')) return POSITION;
    return null;
  },
};
