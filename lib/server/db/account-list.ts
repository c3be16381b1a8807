import 'server-only';
import type { Account, Link, LinkKind } from '@/lib/workflow/accounts/account';
import { hashLinkToken } from '@/lib/workflow/accounts/link-token';
import { toAccount, toLink } from './account-rows';
import { getPrisma } from './desk-client';

/** Everybody, active ones first, by name. */
export async function listAccounts(): Promise<Account[]> {
  const rows = await getPrisma().user.findMany({ orderBy: [{ banned: 'asc' }, { name: 'asc' }, { id: 'asc' }] });
  return rows.map(toAccount);
}

/** Invitations that can still be followed, the first administrator's apart. */
export async function listOpenInvitations(now: Date): Promise<Link[]> {
  const live = { kind: 'join', email: { not: null }, usedAt: null, revokedAt: null, expiresAt: { gt: now } };
  return (await getPrisma().link.findMany({ where: live, orderBy: { createdAt: 'asc' } })).map(toLink);
}

/** The live link of a token, without using it up; null where there is none. */
export async function findLiveLink(kind: LinkKind, token: string, now: Date): Promise<Link | null> {
  const live = { kind, tokenHash: hashLinkToken(token), usedAt: null, revokedAt: null, expiresAt: { gt: now } };
  const row = await getPrisma().link.findFirst({ where: live });
  return row && toLink(row);
}
