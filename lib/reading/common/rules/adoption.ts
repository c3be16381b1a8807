import type { Rule } from '../rule';
import { ASSESSMENT, CONTEXT, DECISION } from './verdicts';

/** Adopts an instrument. */
export const adoption: Rule = {
  id: 'adoption',
  confidence: 0.9,
  read({ act, hasPast, due, clause: { head }, isReport, hasMatter, speaker, has }) {
    if (act !== 'adopt') return null;
    const isPast = due === null && head?.form === 'past';
    // "adopted a joint statement at the close of the round": how the meeting ended
    if (isPast && head.person !== 'we' && !hasMatter && has('event') && !has('next')) return CONTEXT;
    // "launched in 2017": told, not done now
    const isTold = isPast && hasPast && isReport && speaker === null;
    return isTold ? (hasMatter ? ASSESSMENT : CONTEXT) : DECISION;
  },
};
