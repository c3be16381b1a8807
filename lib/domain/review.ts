import { done, refused, type Outcome } from './outcome';

/** Where a decision stands. What was published is never edited: it is superseded by another one, or withdrawn. */
export const DECISION_STATES = ['draft', 'in-review', 'published', 'superseded', 'withdrawn', 'discarded'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export type ReviewAction =
  'edit' | 'submit' | 'take-back' | 'discard' | 'send-back' | 'publish' | 'supersede' | 'withdraw';

const MOVES: Readonly<Record<DecisionState, Partial<Record<ReviewAction, DecisionState>>>> = {
  draft: { edit: 'draft', submit: 'in-review', discard: 'discarded' },
  'in-review': { 'take-back': 'draft', 'send-back': 'draft', publish: 'published' },
  published: { supersede: 'superseded', withdraw: 'withdrawn' },
  superseded: {},
  withdrawn: {},
  discarded: {},
};

export interface IllegalMove {
  code: 'illegal-move';
  from: DecisionState;
  action: ReviewAction;
}

/** The state after an action, or a refusal where the action is not possible from there. */
export function nextState(from: DecisionState, action: ReviewAction): Outcome<DecisionState, IllegalMove> {
  const to = MOVES[from][action];
  return to ? done(to) : refused({ code: 'illegal-move', from, action });
}

/** States that the public sees: what holds, and what once held. */
export function isPublic(state: DecisionState): boolean {
  return state === 'published' || state === 'superseded' || state === 'withdrawn';
}
