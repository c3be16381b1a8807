import type { Challenge, ChallengeOutcome, ChallengeState } from '@/lib/domain/challenge';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Bilingual } from '@/lib/domain/language';
import type { Status } from '@/lib/domain/status';

/** An objection as everybody may read it. */
export interface ChallengeView extends Pick<Challenge, 'commitmentId' | 'status' | 'language' | 'url' | 'reason'> {
  /** `C17` */
  id: string;
  sentOn: IsoDay;
  answer: {
    outcome: ChallengeOutcome;
    text: Bilingual;
    on: IsoDay;
    /** The decision that was made for it, and what it says; `status` null where it withdraws. */
    decision: { id: string; status: Status | null } | null;
  } | null;
}

/** An objection at the desk. */
export interface DeskChallenge extends ChallengeView {
  state: ChallengeState;
  revision: number;
}

/** A published decision that took the place of an earlier one, or (`to` null) withdrew it. */
export interface CorrectionView {
  decisionId: string;
  commitmentId: CommitmentId;
  from: Status;
  to: Status | null;
  reason: Bilingual;
  on: IsoDay;
}

/** Everything that was objected to and corrected, the latest first. */
export interface CorrectionsView {
  challenges: readonly ChallengeView[];
  /** The `before` of the next page; null on the last one. */
  older: number | null;
  /** Objections that were kept from the public, and those that nobody has looked at yet. */
  withheld: number;
  waiting: number;
  corrections: readonly CorrectionView[];
}

export interface ChallengeQueue {
  waiting: readonly DeskChallenge[];
  open: readonly DeskChallenge[];
  answered: readonly DeskChallenge[];
  withheld: readonly DeskChallenge[];
}
