import type { Rule } from '../rule';
import { ASSESSMENT, CONTEXT, POSITION } from './verdicts';

/** Affirms or declares that something is so, or points to it. */
export const statement: Rule = {
  id: 'statement',
  confidence: 0.75,
  read({ act, chain }) {
    if (act === 'affirm' || act === 'express' || act === 'declare') return POSITION;
    if (act === 'point') return chain.that >= 0 ? POSITION : ASSESSMENT;
    if (act === 'say') return chain.that >= 0 ? POSITION : ASSESSMENT;
    return act === 'light' || act === 'do' || act === 'endeavour' || act === 'planned' ? CONTEXT : null;
  },
};
