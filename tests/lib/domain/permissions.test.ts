import { ACTIONS, ROLES, can, isRole, type Action, type Role, type Subjects } from '@/lib/domain/permissions';

const none = null;
/** A subject of each action under which only the role decides. */
const free: { [A in Action]: Subjects[A] } = {
  'desk.see': none,
  'log.see': none,
  'decision.draft': none,
  'decision.edit': { isAuthor: true },
  'decision.submit': { isAuthor: true },
  'decision.take-back': { isAuthor: true },
  'decision.discard': { isAuthor: true },
  'decision.publish': { isAuthor: false, mayReviewOwn: false },
  'decision.send-back': { isAuthor: false, mayReviewOwn: false },
  'decision.withdraw': none,
  'challenge.answer': none,
  'document.import': none,
  'catalogue.change': none,
  'link.review': none,
  'coding.write': none,
  'coding.review': { isAuthor: false, mayReviewOwn: false },
  'process.add': none,
  'document.withdraw': none,
  'account.see': none,
  'account.invite': none,
  'account.change': { isOwn: false },
  'rule.change': none,
};

/** First role, in rising order, that may do the action. Written again here by hand, so that a slip in the table shows. */
const from: Record<Action, Role> = {
  'desk.see': 'editor',
  'log.see': 'editor',
  'decision.draft': 'editor',
  'decision.edit': 'editor',
  'decision.submit': 'editor',
  'decision.take-back': 'editor',
  'decision.discard': 'editor',
  'decision.publish': 'reviewer',
  'decision.send-back': 'reviewer',
  'decision.withdraw': 'reviewer',
  'challenge.answer': 'editor',
  'document.import': 'editor',
  'catalogue.change': 'editor',
  'link.review': 'editor',
  'coding.write': 'editor',
  'coding.review': 'reviewer',
  'process.add': 'administrator',
  'document.withdraw': 'reviewer',
  'account.see': 'administrator',
  'account.invite': 'administrator',
  'account.change': 'administrator',
  'rule.change': 'administrator',
};

const cases = ACTIONS.flatMap((action) => ROLES.map((role) => [role, action] as const));

describe('permissions', () => {
  test('know every action', () => {
    expect([...ACTIONS].sort()).toEqual(Object.keys(from).sort());
  });

  test.each(cases)('let %s do %s from its first role on, and nobody below', (role, action) => {
    const mayByRank = ROLES.indexOf(role) >= ROLES.indexOf(from[action]);
    expect(can(role, action, free[action])).toEqual(
      mayByRank ? { ok: true, value: true } : { ok: false, error: 'role' },
    );
  });

  test.each(ACTIONS)('ask who is not signed in to sign in before %s', (action) => {
    expect(can(null, action, free[action])).toEqual({ ok: false, error: 'sign-in' });
  });

  test.each(['decision.edit', 'decision.submit', 'decision.take-back', 'decision.discard'] as const)(
    'keep %s to the author, whatever the role',
    (action) => {
      expect(can('administrator', action, { isAuthor: false })).toEqual({ ok: false, error: 'not-author' });
    },
  );

  test.each(['decision.publish', 'decision.send-back'] as const)('refuse %s of own work', (action) => {
    expect(can('reviewer', action, { isAuthor: true, mayReviewOwn: false })).toEqual({ ok: false, error: 'own-work' });
    expect(can('administrator', action, { isAuthor: true, mayReviewOwn: false }).ok).toBe(false);
    expect(can('reviewer', action, { isAuthor: true, mayReviewOwn: true }).ok).toBe(true);
    expect(can('editor', action, { isAuthor: true, mayReviewOwn: true })).toEqual({ ok: false, error: 'role' });
  });

  test('let nobody change the role of, or disable, their own account', () => {
    expect(can('administrator', 'account.change', { isOwn: true })).toEqual({ ok: false, error: 'own-account' });
  });

  test.each(['admin', '', null, undefined, 3, 'Administrator'])('take %p for no role', (name) => {
    expect(isRole(name)).toBe(false);
  });
});
