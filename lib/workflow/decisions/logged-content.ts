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

/** What a row of the log says of a decision, as it is kept while it is written, not checked yet; null where it says none. */
export function fromLogged({ before, after }: { before: Json; after: Json }): Json {
  const said = [after, before].find((state) => isRecord(state) && 'evidence' in state && 'answers' in state);
  if (!isRecord(said)) return null;
  const { status = null, holdsFrom = null, answers = [], evidence = [] } = said;
  const reason = { ar: said['reason.ar'] ?? '', en: said['reason.en'] ?? '' };
  return { status, holdsFrom, reason, answers, evidence };
}

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
