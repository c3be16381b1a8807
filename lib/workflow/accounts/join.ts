import { randomUUID } from 'node:crypto';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { toLogged, type Account, type AccountRefusal, type AccountStore } from './account';
import { hashLinkToken } from './link-token';

/** What somebody says who follows an invitation. `email` counts only where the link names none. */
export interface JoinInput {
  token: string;
  name: string;
  email: string;
  passwordHash: string;
}

/** Opens the account that a link promises; the link is dead afterwards, and stays alive where this is refused. */
export async function joinByLink(
  store: AccountStore,
  input: JoinInput,
  now: Date,
): Promise<Outcome<Pick<Account, 'id' | 'email'>, AccountRefusal>> {
  await store.lockAccounts();
  const link = await store.takeLink('join', hashLinkToken(input.token), now);
  if (!link?.role) return refused({ code: 'dead-link' });
  const isFirst = link.email === null;
  if (isFirst && (await store.countActiveAdministrators()) > 0) return refused({ code: 'dead-link' });
  const email = (link.email ?? input.email).toLowerCase();
  if (email === '') return refused({ code: 'email-needed' });
  if (await store.findAccountByEmail(email)) return refused({ code: 'email-taken' });
  const account = { id: randomUUID(), name: input.name, email, role: link.role };
  await store.insertAccount(account, input.passwordHash);
  const change = { action: 'account.join', subjectKind: 'account', subjectId: account.id, before: null };
  await store.record(account, { ...change, after: toLogged(account) });
  return done({ id: account.id, email });
}
