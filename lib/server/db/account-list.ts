import 'server-only';
import type { Account, Link, LinkKind } from '@/lib/workflow/accounts/account';
import { hashLinkToken } from '@/lib/workflow/accounts/link-token';
import { toAccount, toLink } from './account-rows';
import type { Database } from './client';

/** Everybody, active ones first, by name. */
export async function listAccounts(db: Database): Promise<Account[]> {
  const rows = await db.user.findMany({ orderBy: [{ banned: 'asc' }, { name: 'asc' }, { id: 'asc' }] });
  return rows.map(toAccount);
}

/** Invitations that can still be followed, the first administrator's apart. */
export async function listOpenInvitations(db: Database, now: Date): Promise<Link[]> {
  const live = { kind: 'join', email: { not: null }, usedAt: null, revokedAt: null, expiresAt: { gt: now } };
  return (await db.link.findMany({ where: live, orderBy: { createdAt: 'asc' } })).map(toLink);
}

/** The live link of a token, without using it up; null where there is none. */
export async function findLiveLink(db: Database, kind: LinkKind, token: string, now: Date): Promise<Link | null> {
  const live = { kind, tokenHash: hashLinkToken(token), usedAt: null, revokedAt: null, expiresAt: { gt: now } };
  const row = await db.link.findFirst({ where: live });
  return row && toLink(row);
}
