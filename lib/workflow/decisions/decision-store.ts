import type { CommitmentId } from '@/lib/domain/commitment';
import type { DecisionContent, EvidenceSource, Lack } from '@/lib/domain/decision-content';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Bilingual } from '@/lib/domain/language';
import type { PermissionRefusal } from '@/lib/domain/permissions';
import type { DecisionState, IllegalMove } from '@/lib/domain/review';
import type { Announcer, Recorder } from '../audit/change';

/** A decision as its author writes it. */
export interface Draft {
  id: string;
  commitmentId: CommitmentId;
  authorId: string;
  state: Extract<DecisionState, 'draft' | 'in-review' | 'published' | 'discarded'>;
  /** Counts the saves; a save says which one it started from. */
  revision: number;
  content: DecisionContent;
  /** Why a reviewer sent it back; null where none did. */
  note: string | null;
  /** The published decision that this one is to replace. */
  supersedesId: string | null;
}

/** A published decision in force: neither superseded nor withdrawn. */
export interface DecisionInForce {
  id: string;
  commitmentId: CommitmentId;
  holdsFrom: IsoDay;
}

/** A row of the published decisions: a status, or (content null) the withdrawal of the one that it supersedes. */
export interface NewDecision {
  commitmentId: CommitmentId;
  content: DecisionContent | null;
  holdsFrom: IsoDay;
  reason: Bilingual;
  supersedesId: string | null;
  decidedBy: string;
  reviewedBy: string;
}

export type DecisionRefusal =
  | { code: PermissionRefusal }
  | { code: 'not-found' }
  | { code: 'conflict'; current: Draft }
  | IllegalMove
  | { code: 'incomplete'; lacks: readonly Lack[] }
  | { code: 'quote-changed' }
  | { code: 'same-day' }
  | { code: 'superseded' };

/** What the use cases of decisions need of the database; all of it in one transaction. */
export interface DecisionStore extends Recorder, Announcer {
  /** Makes others who publish wait until this transaction ends. */
  lockDecisions(): Promise<void>;
  mayReviewOwn(): Promise<boolean>;
  /** The day of the promise; null where no such commitment is shown. */
  findPromisedOn(commitmentId: CommitmentId): Promise<IsoDay | null>;
  findDraft(id: string): Promise<Draft | null>;
  findOpenDraft(commitmentId: CommitmentId, authorId: string): Promise<Draft | null>;
  insertDraft(draft: Pick<Draft, 'commitmentId' | 'authorId' | 'content' | 'supersedesId'>): Promise<Draft>;
  /** Writes only where the revision is still the one given; false means that somebody else was first. */
  updateDraft(
    id: string,
    revision: number,
    change: Partial<Pick<Draft, 'content' | 'state' | 'note'>> & { decisionId?: string },
  ): Promise<boolean>;
  findInForce(id: string): Promise<DecisionInForce | null>;
  /** What an open decision in force says, to begin its replacement with. */
  findContent(decisionId: string): Promise<DecisionContent | null>;
  listInForce(commitmentId: CommitmentId): Promise<DecisionInForce[]>;
  insertDecision(decision: NewDecision): Promise<string>;
  /** The words that stand there now; null where there is no such document. */
  findWords(source: Extract<EvidenceSource, { kind: 'clause' }>): Promise<string | null>;
}
