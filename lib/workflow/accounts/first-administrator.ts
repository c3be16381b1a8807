import type { AccountStore } from './account';
import { hashLinkToken, newLinkToken } from './link-token';

const HOUR_MS = 3_600_000;
const LINK_HOURS = 24;
const PROGRAM = { id: null, name: 'program' };

/**
 * The token of a link that makes the first administrator, or null where an active one exists.
 * Each call gives a new link and ends the ones before it, since a stored hash cannot be shown again.
 */
export async function offerFirstAdministrator(store: AccountStore, now: Date): Promise<string | null> {
  await store.lockAccounts();
  if ((await store.countActiveAdministrators()) > 0) return null;
  await store.revokeLinks({ kind: 'join', email: null }, now);
  const token = newLinkToken();
  const expiresAt = new Date(now.getTime() + LINK_HOURS * HOUR_MS);
  const link = { kind: 'join', email: null, role: 'administrator', accountId: null, expiresAt } as const;
  const id = await store.insertLink(link, hashLinkToken(token), null);
  const after = { role: 'administrator', expiresAt: expiresAt.toISOString() };
  await store.record(PROGRAM, { action: 'account.invite', subjectKind: 'link', subjectId: id, before: null, after });
  return token;
}
