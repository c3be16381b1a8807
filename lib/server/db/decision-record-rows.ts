import 'server-only';
import {
  AS_WRITTEN,
  DONE,
  ON_TIME,
  SIDES,
  type DecisionContent,
  type EvidenceSource,
} from '@/lib/domain/decision-content';
import { STATUSES } from '@/lib/domain/status';
import type { DecisionInForce } from '@/lib/workflow/decisions/decision-store';
import type { Evidence, Prisma } from './generated/client';
import { bilingual, oneOf, toIsoDay, toIsoDayOrNull } from './values';

/** Of the rows of decisions, those that hold: a status that no later row supersedes or withdraws. */
export const inForce = { status: { not: null }, supersededBy: { none: {} } } satisfies Prisma.DecisionWhereInput;

/** A decision with everything that it says. */
export const wholeDecision = {
  evidence: { orderBy: { id: 'asc' } },
  answers: { orderBy: [{ partyId: { sort: 'asc', nulls: 'first' } }] },
} satisfies Prisma.DecisionInclude;

export type WholeDecisionRow = Prisma.DecisionGetPayload<{ include: typeof wholeDecision }>;

export function toInForce(row: { id: string; commitmentId: string; holdsFrom: Date }): DecisionInForce {
  return { id: row.id, commitmentId: row.commitmentId, holdsFrom: toIsoDay(row.holdsFrom) };
}

/** What a published decision says; a withdrawal says no status, no answers and no evidence. */
export function toContentOfDecision(row: WholeDecisionRow): DecisionContent {
  const what = `decision ${row.id}`;
  return {
    status: row.status === null ? null : oneOf(STATUSES, row.status, `${what}: status`),
    holdsFrom: toIsoDay(row.holdsFrom),
    reason: bilingual(row.reasonAr, row.reasonEn),
    answers: row.answers.map(({ partyId, done, onTime, asWritten }) => ({
      partyId,
      done: oneOf(DONE, done, `${what}: done`),
      onTime: oneOf(ON_TIME, onTime, `${what}: on time`),
      asWritten: oneOf(AS_WRITTEN, asWritten, `${what}: as written`),
    })),
    evidence: row.evidence.map((evidence) => ({
      side: oneOf(SIDES, evidence.side, `${what}: side`),
      quote: evidence.quote,
      byPromisers: evidence.byPromisers,
      source: toSource(evidence),
    })),
  };
}

function toSource(row: Evidence): EvidenceSource {
  const { id, url, publisher, accessedOn, documentKey, startOffset, endOffset } = row;
  if (documentKey !== null && startOffset !== null && endOffset !== null)
    return { kind: 'clause', documentKey, start: startOffset, end: endOffset };
  if (url !== null && publisher !== null)
    return { kind: 'address', url, publisher, accessedOn: toIsoDayOrNull(accessedOn) };
  throw new Error(`evidence ${id} has no source`);
}
