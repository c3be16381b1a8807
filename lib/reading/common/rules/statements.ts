import type { Rule } from '../rule';
import { ASSESSMENT, CONTEXT, POSITION } from './verdicts';

/** Affirms or declares that something is so, or points to it. */
export const statement: Rule = {
  id: 'statement',
  confidence: 0.75,
  read({ act, chain, hasPast, hasPastDay, object, isReport, clause, due }) {
    if (act === 'declare' && object?.marks.has('done')) return ASSESSMENT;
    // "announced that the plant has been running since May"
    if ((act === 'affirm' || act === 'declare') && chain.that >= 0 && hasPastDay && due === null) return ASSESSMENT;
    if (act === 'affirm' || act === 'express' || act === 'declare') return POSITION;
    if (act === 'point' || act === 'say') return chain.that >= 0 && !hasPast ? POSITION : ASSESSMENT;
    const isTold = act === 'light' || act === 'do' || act === 'endeavour' || act === 'planned';
    return isTold ? (isReport && !clause.frame ? CONTEXT : POSITION) : null;
  },
};

/** "said sanctions hurt", "there is no solution,” he said": English leaves "that" out, and a quotation needs none. */
export const toldDirectly: Rule = {
  id: 'told-directly',
  confidence: 0.65,
  read: ({ act, chain, hasPast }) => (act === 'say' && chain.that < 0 && !hasPast ? POSITION : null),
};
