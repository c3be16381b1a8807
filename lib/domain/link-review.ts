import type { EventId, RoundId } from './calendar';
import type { CommitmentId } from './commitment';
import type { DocumentKey } from './document';
import type { Span } from './due-date';
import type { FollowUp, FollowUpTarget, Relation } from './follow-up';

/** What answers a promise, as a person points to it: a clause by its place and exact words. */
export type LinkTarget =
  | ({ kind: 'clause'; documentKey: DocumentKey; quote: string } & Span)
  | { kind: 'round'; roundId: RoundId }
  | { kind: 'event'; eventId: EventId };

export const VERDICTS = ['open', 'confirmed', 'rejected'] as const;
/** `open`: nobody has judged it, or the judgement was taken back. */
export type Verdict = (typeof VERDICTS)[number];

/** What people say of one link. */
export interface LinkReview {
  commitmentId: CommitmentId;
  target: LinkTarget;
  verdict: Verdict;
  /** How it answers; null unless it is confirmed. */
  relation: Relation | null;
  /** Counts the judgements, from 1. */
  revision: number;
  reviewedBy: string;
}

/** The rule that a confirmed link carries. */
export const PEOPLE_LINK = 'people/link';

/** Whether a person confirmed the link. */
export const isConfirmed = ({ rules }: Pick<FollowUp, 'rules'>): boolean => rules.includes(PEOPLE_LINK);

/** One text for one target; a clause is named by where it begins. */
export function targetKey(target: LinkTarget): string {
  if (target.kind === 'round') return `round ${target.roundId}`;
  if (target.kind === 'event') return `event ${target.eventId}`;
  return `clause ${target.documentKey} ${target.start}`;
}

/** What a link points to, as a person would point to it. */
export function toLinkTarget(to: FollowUpTarget): LinkTarget {
  if (to.kind === 'round') return { kind: 'round', roundId: to.roundId };
  if (to.kind === 'event') return { kind: 'event', eventId: to.eventId };
  const { documentKey, start, end, quote } = to.clause;
  return { kind: 'clause', documentKey, start, end, quote };
}
