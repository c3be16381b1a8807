import type { Rule } from '../rule';
import { ASSESSMENT, DECISION, POSITION } from './verdicts';

/** "was handed over", "they withdrew": in the parties' own text a past act of any verb tells what became of a promise. */
export const pastFact: Rule = {
  id: 'past-fact',
  confidence: 0.6,
  read({ act, clause, chain, isReport, hasMatter, due, speaker, isConditional }) {
    if (clause.head?.form !== 'past') return null;
    if (isConditional && clause.frame !== null) return POSITION;
    if (act === 'light' && chain.isAction) return ASSESSMENT;
    if (act !== 'do' && act !== 'light' && act !== 'endeavour') return null;
    // "moved the matter to the round of April": what is done today for a day to come is decided
    const isSet = due !== null && due.latest !== null;
    if (isSet && clause.frame === null && speaker === null) return DECISION;
    return isReport && clause.frame === null && !hasMatter ? null : ASSESSMENT;
  },
};
