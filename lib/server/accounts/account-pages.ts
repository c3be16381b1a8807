import 'server-only';
import { type AccountsPage, type OpenLink } from '@/lib/api/account-pages';
import { can } from '@/lib/domain/permissions';
import type { LinkKind } from '@/lib/workflow/accounts/account';
import { database } from '../database';
import { findLiveLink, listAccounts, listOpenInvitations } from '../db/account-list';
import type { Session } from './session';

/** What the page of accounts shows. Throws where the session's role may not see it: the page asks first. */
export async function getAccountsPage({ actor }: Session, now: Date): Promise<AccountsPage> {
  if (!can(actor.role, 'account.see', null).ok) throw new Error(`${actor.role} may not see accounts`);
  const [accounts, links] = await Promise.all([listAccounts(database()), listOpenInvitations(database(), now)]);
  const invitations = links.flatMap(({ id, email, role, expiresAt }) =>
    email !== null && role !== null ? [{ id, email, role, expiresOn: expiresAt.toISOString().slice(0, 10) }] : [],
  );
  return { ownId: actor.id, accounts, invitations };
}

/** What a live link promises, for the page that it leads to; null for a dead one. */
export async function findLink(kind: LinkKind, token: string | undefined): Promise<OpenLink | null> {
  const link = token === undefined ? null : await findLiveLink(database(), kind, token, new Date());
  return link && { email: link.email, role: link.role };
}
