import type { EventId, RoundId } from './calendar';
import type { CommitmentId, SourceClause } from './commitment';
import type { Span } from './due-date';
import type { IsoDay } from './iso-day';

/** How a later clause, round or event answers a commitment. Source: codebook, section 6. */
export type Relation = 'fulfils' | 'fulfils-late' | 'progresses' | 'reiterates' | 'reschedules' | 'sets-back';

/** What answers: exactly one of a clause, a round or an event. */
export type FollowUpTarget =
  | { kind: 'clause'; clause: SourceClause; roundId: RoundId; commitmentId: CommitmentId | null }
  | { kind: 'round'; roundId: RoundId }
  | { kind: 'event'; eventId: EventId };

/** A typed link from a commitment to what answers it in a later round. */
export interface FollowUp {
  commitmentId: CommitmentId;
  to: FollowUpTarget;
  relation: Relation;
  /** First day of the round or event, or the day of the clause's document. */
  answeredOn: IsoDay;
  /** 0 to 1: of the links scored 0.8, about four fifths are right. */
  score: number;
  /** The words on both sides that made the link, as spans of the two quotes. */
  matched: { from: readonly Span[]; to: readonly Span[] };
  rules: readonly string[];
}
