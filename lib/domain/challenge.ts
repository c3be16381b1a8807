import type { CommitmentId } from './commitment';
import type { Bilingual, Language } from './language';
import { done, refused, type Outcome } from './outcome';
import type { Status } from './status';

/**
 * `waiting`: nobody has looked yet, so that it is not public; `open`: public, to be answered; `answered`; `withheld`: abusive, with
 * a reason in the log.
 */
export const CHALLENGE_STATES = ['waiting', 'open', 'answered', 'withheld'] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];

export const CHALLENGE_OUTCOMES = ['accepted', 'partly', 'declined'] as const;
export type ChallengeOutcome = (typeof CHALLENGE_OUTCOMES)[number];

/** What editors answered, and the decision that was made for it, where there is one. */
export interface ChallengeAnswer {
  outcome: ChallengeOutcome;
  text: Bilingual;
  decisionId: string | null;
}

/** A reader's objection to a status. */
export interface Challenge {
  number: number;
  commitmentId: CommitmentId;
  /** The status that the reader saw. */
  status: Status;
  language: Language;
  /** Where the evidence is. */
  url: string;
  reason: string;
  state: ChallengeState;
  /** Counts the moves. */
  revision: number;
  /** Kept where an answered one is withheld. */
  answer: ChallengeAnswer | null;
  /** Instants in ISO 8601. */
  sentAt: string;
  answeredAt: string | null;
}

export type ChallengeMove = 'open' | 'withhold' | 'answer';

/** An answer can be given at once, and be given anew; what was withheld can be opened again. */
const MOVES: Record<ChallengeState, Partial<Record<ChallengeMove, ChallengeState>>> = {
  waiting: { open: 'open', withhold: 'withheld', answer: 'answered' },
  open: { withhold: 'withheld', answer: 'answered' },
  answered: { withhold: 'withheld', answer: 'answered' },
  withheld: { open: 'open' },
};

/** The state after a move, or a refusal. What was answered before it was withheld is answered again when it is opened. */
export function afterMove(
  { state, answer }: Pick<Challenge, 'state' | 'answer'>,
  move: ChallengeMove,
): Outcome<ChallengeState, { code: 'illegal-move' }> {
  const next = MOVES[state][move];
  if (!next) return refused({ code: 'illegal-move' });
  return done(next === 'open' && answer ? 'answered' : next);
}

/** Everybody may read it. */
export const isPublic = ({ state }: Pick<Challenge, 'state'>): boolean => state === 'open' || state === 'answered';

/** The public id of an objection: `C17`. */
export const challengeId = (number: number): string => `C${number}`;

/** The number in a public id; null where it is none. */
export function numberOfChallenge(id: string): number | null {
  const [, digits] = /^C([1-9]\d{0,8})$/.exec(id) ?? [];
  return digits === undefined ? null : Number(digits);
}
