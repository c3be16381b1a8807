import type { Rule } from '../rule';
import { ASSESSMENT } from './verdicts';

/** "was handed over", "they withdrew": in the parties' own text a past act of any verb tells what became of a promise. */
export const pastFact: Rule = {
  id: 'past-fact',
  confidence: 0.6,
  read({ act, clause, chain, isReport }) {
    if (clause.head?.form !== 'past') return null;
    if (act === 'do') return isReport && clause.frame === null ? null : ASSESSMENT;
    return act === 'light' && chain.isAction ? ASSESSMENT : null;
  },
};
