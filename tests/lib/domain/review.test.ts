import { DECISION_STATES, isPublic, nextState, type DecisionState, type ReviewAction } from '@/lib/domain/review';

const actions: ReviewAction[] = [
  'edit',
  'submit',
  'take-back',
  'discard',
  'send-back',
  'publish',
  'supersede',
  'withdraw',
];

const legal: [DecisionState, ReviewAction, DecisionState][] = [
  ['draft', 'edit', 'draft'],
  ['draft', 'submit', 'in-review'],
  ['draft', 'discard', 'discarded'],
  ['in-review', 'take-back', 'draft'],
  ['in-review', 'send-back', 'draft'],
  ['in-review', 'publish', 'published'],
  ['published', 'supersede', 'superseded'],
  ['published', 'withdraw', 'withdrawn'],
];
const isLegal = (from: DecisionState, action: ReviewAction) => legal.some(([f, a]) => f === from && a === action);
const illegal = DECISION_STATES.flatMap((from) =>
  actions.filter((action) => !isLegal(from, action)).map((action) => [from, action] as const),
);

describe('the way of a decision', () => {
  test.each(legal)('%s, %s: %s', (from, action, to) => {
    expect(nextState(from, action)).toEqual({ ok: true, value: to });
  });

  test.each(illegal)('refuses in %s: %s', (from, action) => {
    expect(nextState(from, action)).toEqual({ ok: false, error: { code: 'illegal-move', from, action } });
  });

  test('never edits what was published', () => {
    for (const state of DECISION_STATES.filter(isPublic)) expect(nextState(state, 'edit').ok).toBe(false);
  });
});
