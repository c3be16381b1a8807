import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can, type Role } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import { toLogged, type Account, type AccountRefusal, type AccountStore } from './account';

/** A change of role, or of whether an account may sign in, from the revision that its writer saw. */
export interface AccountChange {
  id: string;
  revision: number;
  role?: Role;
  isDisabled?: boolean;
}

/** Changes an account. A disabled one is signed out everywhere at once; the last active administrator stays. */
export async function changeAccount(
  store: AccountStore,
  actor: Actor,
  { id, revision, ...change }: AccountChange,
): Promise<Outcome<Account, AccountRefusal>> {
  const permission = can(actor.role, 'account.change', { isOwn: actor.id === id });
  if (!permission.ok) return refused({ code: permission.error });
  await store.lockAccounts();
  const before = await store.findAccount(id);
  if (!before) return refused({ code: 'not-found' });
  if (before.revision !== revision) return refused({ code: 'conflict', current: before });
  const after = { ...before, ...change, revision: revision + 1 };
  if (isActiveAdministrator(before) && !isActiveAdministrator(after) && (await store.countActiveAdministrators()) === 1)
    return refused({ code: 'last-administrator' });
  if (!(await store.updateAccount(id, revision, change))) return refused({ code: 'conflict', current: before });
  if (after.isDisabled) await store.deleteSessions(id);
  const logged = { before: toLogged(before), after: toLogged(after) };
  await store.record(actor, { action: 'account.change', subjectKind: 'account', subjectId: id, ...logged });
  return done(after);
}

/** Ends every session of an account, at once: one's own, or, for an administrator, anybody's. */
export async function signOutEverywhere(
  store: AccountStore,
  actor: Actor,
  accountId: string,
): Promise<Outcome<{ sessions: number }, AccountRefusal>> {
  const permission = can(actor.role, 'account.change', { isOwn: false });
  if (actor.id !== accountId && !permission.ok) return refused({ code: permission.error });
  if (!(await store.findAccount(accountId))) return refused({ code: 'not-found' });
  const sessions = await store.deleteSessions(accountId);
  const change = { action: 'account.sign-out-everywhere', subjectKind: 'account', subjectId: accountId };
  await store.record(actor, { ...change, before: { sessions }, after: { sessions: 0 } });
  return done({ sessions });
}

const isActiveAdministrator = (account: Account) => account.role === 'administrator' && !account.isDisabled;
