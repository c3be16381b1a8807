import type { ClauseReading } from '@/lib/domain/document';
import type { Relation } from '@/lib/domain/follow-up';

/** A clause as it is scored. `id` is unique in the whole reading. */
export type ReadClause = Pick<ClauseReading, 'start' | 'end' | 'kind' | 'strength' | 'themes' | 'parties' | 'due'> & {
  id: string;
};

export interface ReadText {
  /** The id of the labelled text. */
  id: string;
  /** Number of the round that the reader found; null where it found none. */
  round: number | null;
  clauses: readonly ReadClause[];
}

/** Exactly one of a clause's id, a round's number (null for a round without one) or an event's id. */
export type ReadTarget = { clause: string } | { round: number | null } | { event: string };

export interface ReadFollowUp {
  from: string;
  to: ReadTarget;
  relation: Relation;
}

/** Several texts read together. */
export interface Reading {
  texts: readonly ReadText[];
  followUps: readonly ReadFollowUp[];
}
