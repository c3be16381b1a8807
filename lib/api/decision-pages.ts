import type { CommitmentId } from '@/lib/domain/commitment';
import type { DecisionContent } from '@/lib/domain/decision-content';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Bilingual } from '@/lib/domain/language';

/** A published decision, as everybody may read it: what holds, and what once held. */
export interface DecisionView {
  id: string;
  content: DecisionContent;
  decidedOn: IsoDay;
  state: 'published' | 'superseded' | 'withdrawn';
  /** Why and when it was withdrawn; null where it was not. */
  withdrawal: { reason: Bilingual; on: IsoDay } | null;
}

/** A decision that is written or waits for review. */
export interface DraftView {
  id: string;
  commitmentId: CommitmentId;
  state: 'draft' | 'in-review' | 'published' | 'discarded';
  revision: number;
  content: DecisionContent;
  note: string | null;
  supersedesId: string | null;
  authorName: string;
  isOwn: boolean;
  changedOn: IsoDay;
}

/** What the person may do with a draft as it stands. */
export interface DraftMoves {
  edit: boolean;
  submit: boolean;
  takeBack: boolean;
  discard: boolean;
  publish: boolean;
  sendBack: boolean;
  /** They wrote it themselves, and so cannot review it. */
  isOwnReview: boolean;
}

/** What restoring a row of the log would change; or why it cannot be. */
export interface RestoreView {
  refusal: string | null;
  plan: {
    seq: number;
    commitmentId: CommitmentId;
    /** The person's own open draft, whose content would be replaced. */
    draft: { id: string; revision: number } | null;
    /** The published decision that would be replaced once the draft is published. */
    supersedesId: string | null;
    before: DecisionContent | null;
    after: DecisionContent;
  } | null;
}
