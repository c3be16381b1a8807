import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can, type Role } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { AccountRefusal, AccountStore } from './account';
import { hashLinkToken, newLinkToken } from './link-token';

const DAY_MS = 86_400_000;
/** An invitation waits a week for its reader. */
const INVITATION_DAYS = 7;

/** Makes a link by which somebody can open an account of a role; an earlier one for the same address dies. */
export async function inviteAccount(
  store: AccountStore,
  actor: Actor,
  input: { email: string; role: Role },
  now: Date,
): Promise<Outcome<{ token: string; expiresAt: Date }, AccountRefusal>> {
  const permission = can(actor.role, 'account.invite', null);
  if (!permission.ok) return refused({ code: permission.error });
  const email = input.email.toLowerCase();
  if (await store.findAccountByEmail(email)) return refused({ code: 'email-taken' });
  await store.revokeLinks({ kind: 'join', email }, now);
  const token = newLinkToken();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
  const link = { kind: 'join', email, role: input.role, accountId: null, expiresAt } as const;
  const id = await store.insertLink(link, hashLinkToken(token), actor.id);
  const after = { email, role: input.role, expiresAt: expiresAt.toISOString() };
  await store.record(actor, { action: 'account.invite', subjectKind: 'link', subjectId: id, before: null, after });
  return done({ token, expiresAt });
}

/** Takes back an invitation that nobody followed yet. */
export async function revokeInvitation(
  store: AccountStore,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<true, AccountRefusal>> {
  const permission = can(actor.role, 'account.invite', null);
  if (!permission.ok) return refused({ code: permission.error });
  const [revoked] = await store.revokeLinks({ id, kind: 'join' }, now);
  if (!revoked) return refused({ code: 'not-found' });
  const change = { action: 'account.invite-revoke', subjectKind: 'link', subjectId: id, before: null, after: null };
  await store.record(actor, change);
  return done(true);
}
