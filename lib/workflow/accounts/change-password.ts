import { done, refused, type Outcome } from '@/lib/domain/outcome';
import type { Actor } from '../actor';
import type { AccountRefusal, AccountStore } from './account';
import { hashLinkToken, newLinkToken } from './link-token';

const HOUR_MS = 3_600_000;
const RESET_HOURS = 24;

/** How passwords are kept; an argument, so that the rule and its test need no slow hash. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** Changes one's own password; every other session of the account ends, the one that asks stays. */
export async function changePassword(
  store: AccountStore,
  passwords: PasswordHasher,
  actor: Actor & { id: string },
  input: { current: string; next: string; session: string },
): Promise<Outcome<true, AccountRefusal>> {
  const hash = await store.findPasswordHash(actor.id);
  if (hash === null || !(await passwords.verify(hash, input.current))) return refused({ code: 'wrong-password' });
  await store.setPasswordHash(actor.id, await passwords.hash(input.next));
  await store.deleteSessions(actor.id, input.session);
  const change = { action: 'account.password', subjectKind: 'account', subjectId: actor.id, before: null, after: null };
  await store.record(actor, change);
  return done(true);
}

/** Makes a link by which the holder gives an account a new password; the link before it dies. */
export async function offerReset(
  store: AccountStore,
  actor: Actor,
  email: string,
  now: Date,
): Promise<Outcome<{ token: string }, AccountRefusal>> {
  const account = await store.findAccountByEmail(email.toLowerCase());
  if (!account) return refused({ code: 'not-found' });
  await store.revokeLinks({ kind: 'reset', accountId: account.id }, now);
  const token = newLinkToken();
  const expiresAt = new Date(now.getTime() + RESET_HOURS * HOUR_MS);
  const link = { kind: 'reset', email: null, role: null, accountId: account.id, expiresAt } as const;
  await store.insertLink(link, hashLinkToken(token), actor.id);
  const change = { action: 'account.reset-link', subjectKind: 'account', subjectId: account.id };
  await store.record(actor, { ...change, before: null, after: { expiresAt: expiresAt.toISOString() } });
  return done({ token });
}

/** Gives the account of a link its new password and ends all its sessions. */
export async function resetPassword(
  store: AccountStore,
  input: { token: string; passwordHash: string },
  now: Date,
): Promise<Outcome<true, AccountRefusal>> {
  const link = await store.takeLink('reset', hashLinkToken(input.token), now);
  const account = link?.accountId ? await store.findAccount(link.accountId) : null;
  if (!account) return refused({ code: 'dead-link' });
  await store.setPasswordHash(account.id, input.passwordHash);
  await store.deleteSessions(account.id);
  const change = { action: 'account.password', subjectKind: 'account', subjectId: account.id };
  await store.record(account, { ...change, before: null, after: null });
  return done(true);
}
