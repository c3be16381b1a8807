import { done, refused, type Outcome } from './outcome';

/** What an account may be. Each next one may do what those before it may, and more. */
export const ROLES = ['reader', 'editor', 'reviewer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Why an action is refused. `sign-in`: nobody is signed in; `role`: the role may not; the others: not this person, here. */
export type PermissionRefusal = 'sign-in' | 'role' | 'not-author' | 'own-work' | 'own-account';

/** A draft, and whether the person is its author. */
interface Draft {
  isAuthor: boolean;
}

/** Work that waits for a second pair of eyes; an administrator's rule can allow authors to review their own. */
interface Review extends Draft {
  mayReviewOwn: boolean;
}

/** An account, and whether it is the person's own: nobody can lock themselves out. */
interface Account {
  isOwn: boolean;
}

/** Every action of the desk, with what its permission depends on beside the role. */
export interface Subjects {
  'desk.see': null;
  'log.see': null;
  'decision.draft': null;
  'decision.edit': Draft;
  'decision.submit': Draft;
  'decision.take-back': Draft;
  'decision.discard': Draft;
  'decision.publish': Review;
  'decision.send-back': Review;
  'decision.withdraw': null;
  'challenge.answer': null;
  'document.import': null;
  'catalogue.change': null;
  'link.review': null;
  'coding.write': null;
  'coding.review': Review;
  'process.add': null;
  'document.withdraw': null;
  'account.see': null;
  'account.invite': null;
  'account.change': Account;
  'rule.change': null;
}
export type Action = keyof Subjects;

interface Rule<Subject> {
  roles: readonly Role[];
  refuse?: (subject: Subject) => PermissionRefusal | null;
}

const editors = ['editor', 'reviewer', 'administrator'] as const;
const reviewers = ['reviewer', 'administrator'] as const;
const administrators = ['administrator'] as const;

const onlyAuthor = (draft: Draft) => (draft.isAuthor ? null : 'not-author');
const secondEyes = (review: Review) => (review.isAuthor && !review.mayReviewOwn ? 'own-work' : null);

const TABLE: { readonly [A in Action]: Rule<Subjects[A]> } = {
  'desk.see': { roles: editors },
  'log.see': { roles: editors },
  'decision.draft': { roles: editors },
  'decision.edit': { roles: editors, refuse: onlyAuthor },
  'decision.submit': { roles: editors, refuse: onlyAuthor },
  'decision.take-back': { roles: editors, refuse: onlyAuthor },
  'decision.discard': { roles: editors, refuse: onlyAuthor },
  'decision.publish': { roles: reviewers, refuse: secondEyes },
  'decision.send-back': { roles: reviewers, refuse: secondEyes },
  'decision.withdraw': { roles: reviewers },
  'challenge.answer': { roles: editors },
  'document.import': { roles: editors },
  'catalogue.change': { roles: editors },
  'link.review': { roles: editors },
  'coding.write': { roles: editors },
  'coding.review': { roles: reviewers, refuse: secondEyes },
  'process.add': { roles: administrators },
  'document.withdraw': { roles: reviewers },
  'account.see': { roles: administrators },
  'account.invite': { roles: administrators },
  'account.change': { roles: administrators, refuse: (account) => (account.isOwn ? 'own-account' : null) },
  'rule.change': { roles: administrators },
};

/** Every action of the table. */
export const ACTIONS = Object.keys(TABLE) as Action[];

/** Whether a role may do an action to a subject, and if not, why. `role` is null where nobody is signed in. */
export function can<A extends Action>(
  role: Role | null,
  action: A,
  subject: Subjects[A],
): Outcome<true, PermissionRefusal> {
  if (role === null) return refused('sign-in');
  const rule = TABLE[action];
  if (!rule.roles.includes(role)) return refused('role');
  const refusal = rule.refuse?.(subject) ?? null;
  return refusal === null ? done(true) : refused(refusal);
}

/** True for the name of a role; what a database or a form says is not trusted. */
export function isRole(name: unknown): name is Role {
  return ROLES.some((role) => role === name);
}
