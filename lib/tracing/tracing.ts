import type { RoundId } from '@/lib/domain/calendar';
import type { Commitment, SourceClause } from '@/lib/domain/commitment';
import type { DocumentKey, DocumentReading, SourceKind, Strength } from '@/lib/domain/document';
import type { DueDate, Span } from '@/lib/domain/due-date';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import type { WordingShift } from '@/lib/domain/wording';

/** A document with what was read of it, as tracing needs it. */
export interface TracedDocument {
  key: DocumentKey;
  kind: SourceKind;
  roundId: RoundId;
  /** The day that its relative dates count from; follow-ups to its clauses are dated by it. */
  day: IsoDay;
  language: Language;
  text: string;
  reading: DocumentReading;
}

/** A promise of one round with every clause that says it. `clauseId` of a source is the id in its document's reading. */
export type TracedCommitment = Omit<Commitment, 'id' | 'title' | 'review'>;

/** A link by the position of its commitment in `Tracing.commitments`. */
export type TracedFollowUp = Omit<FollowUp, 'commitmentId'> & {
  from: number;
  /** Position of the commitment that the target clause belongs to; null where it belongs to none. `to.commitmentId` is null. */
  toCommitment: number | null;
};

/** How the wording changed between a promise and its nearest repeat. Codebook, section 6. */
export interface WordingChange extends WordingShift {
  from: number;
  to: number;
  /** What was due before and is due now: the old and the new date of a promise put off. */
  due: { readonly before: DueDate | null; readonly after: DueDate | null };
  /** Named mechanisms (bodies, instruments) that only the promise has, as spans of its leading quote. */
  lost: readonly Span[];
  /** Named mechanisms that only the repeat has, as spans of its leading quote. */
  gained: readonly Span[];
}

/** Two sources of one commitment that do not say the same. */
export interface Disagreement {
  commitment: number;
  field: 'strength' | 'due';
  /** The leading source and what it says. */
  leading: { source: SourceClause; value: Strength | DueDate | null };
  other: { source: SourceClause; value: Strength | DueDate | null };
}

/** What `trace` gives: commitments in the order of the calendar and of the text, and what links them. */
export interface Tracing {
  commitments: readonly TracedCommitment[];
  followUps: readonly TracedFollowUp[];
  wordingChanges: readonly WordingChange[];
  disagreements: readonly Disagreement[];
}
