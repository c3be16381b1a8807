import type { Challenge } from '@/lib/domain/challenge';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { PermissionRefusal } from '@/lib/domain/permissions';
import type { Recorder } from '../audit/change';

export interface NewChallenge extends Pick<Challenge, 'commitmentId' | 'status' | 'language' | 'url' | 'reason'> {
  /** Names the form: one form makes one objection, however often it is sent. */
  formId: string;
  sentAt: Date;
}

export type ChallengeRefusal =
  | { code: PermissionRefusal }
  | { code: 'not-found' }
  | { code: 'illegal-move' }
  | { code: 'conflict'; current: Challenge };

/** What the use cases of objections need of the database; all of it in one transaction. */
export interface ChallengeStore extends Recorder {
  isShown(commitmentId: CommitmentId): Promise<boolean>;
  /** Null where a challenge was made by the same form before. */
  insertChallenge(challenge: NewChallenge): Promise<number | null>;
  findByForm(formId: string): Promise<number | null>;
  findChallenge(number: number): Promise<Challenge | null>;
  /** Writes only where the revision is still the one given; false means that somebody else was first. */
  updateChallenge(
    number: number,
    revision: number,
    change: Partial<Pick<Challenge, 'state' | 'answer'>> & { answeredAt?: Date },
  ): Promise<boolean>;
  isDecisionOn(decisionId: string, commitmentId: CommitmentId): Promise<boolean>;
}
