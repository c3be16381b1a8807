import type { DecisionContent } from '@/lib/domain/decision-content';
import type { Json } from '../audit/canonical-json';

/** What the log keeps of a decision: all of it. */
export function toLoggedContent({ status, holdsFrom, reason, answers, evidence }: DecisionContent): {
  [field: string]: Json;
} {
  return {
    status,
    holdsFrom,
    'reason.ar': reason.ar,
    'reason.en': reason.en,
    answers: answers.map(({ partyId, done, onTime, asWritten }) => ({ partyId, done, onTime, asWritten })),
    evidence: evidence.map(({ side, quote, byPromisers, source }) => ({
      side,
      quote,
      byPromisers,
      source: { ...source },
    })),
  };
}
