import type { PermissionRefusal, Role } from '@/lib/domain/permissions';
import type { Json } from '../audit/canonical-json';
import type { Recorder } from '../audit/change';

/** A person's account. */
export interface Account {
  id: string;
  name: string;
  /** In small letters; unique. */
  email: string;
  role: Role;
  isDisabled: boolean;
  hasTwoFactor: boolean;
  /** Counts the changes of role and state; a save says which one it started from. */
  revision: number;
}

/** `join` makes a new account; `reset` gives an account a new password. */
export type LinkKind = 'join' | 'reset';

/** A link that works once. The token is not in it: only its hash is stored. */
export interface Link {
  id: string;
  kind: LinkKind;
  /** Of a `join` link: the address invited, or null where whoever holds the link says theirs (the first administrator). */
  email: string | null;
  /** Of a `join` link. */
  role: Role | null;
  /** Of a `reset` link. */
  accountId: string | null;
  expiresAt: Date;
}

/** Why an account's change is refused. */
export type AccountRefusal =
  | { code: PermissionRefusal }
  | { code: 'not-found' }
  | { code: 'conflict'; current: Account }
  | { code: 'email-taken' }
  | { code: 'email-needed' }
  | { code: 'last-administrator' }
  | { code: 'dead-link' }
  | { code: 'wrong-password' };

/** What the use cases of accounts need of the database; all of it in one transaction. */
export interface AccountStore extends Recorder {
  /** Makes the others wait until this transaction ends, so that two cannot both remove the last administrator. */
  lockAccounts(): Promise<void>;
  findAccount(id: string): Promise<Account | null>;
  findAccountByEmail(email: string): Promise<Account | null>;
  countActiveAdministrators(): Promise<number>;
  insertAccount(
    account: Omit<Account, 'isDisabled' | 'hasTwoFactor' | 'revision'>,
    passwordHash: string,
  ): Promise<void>;
  /** Writes only where the revision is still the one given; false means that somebody else was first. */
  updateAccount(id: string, revision: number, change: Partial<Pick<Account, 'role' | 'isDisabled'>>): Promise<boolean>;
  findPasswordHash(accountId: string): Promise<string | null>;
  setPasswordHash(accountId: string, passwordHash: string): Promise<void>;
  /** Ends sessions at once; gives how many. */
  deleteSessions(accountId: string, except?: string): Promise<number>;
  insertLink(link: Omit<Link, 'id'>, tokenHash: string, createdBy: string | null): Promise<string>;
  /** Marks a live link as used and gives it; null where there is none (unknown, used, taken back or too old). */
  takeLink(kind: LinkKind, tokenHash: string, now: Date): Promise<Link | null>;
  /** Takes back the live links that match; gives their ids. */
  revokeLinks(
    match: { id?: string; kind?: LinkKind; email?: string | null; accountId?: string },
    now: Date,
  ): Promise<string[]>;
}

/** What the log keeps of an account. */
export function toLogged(account: Pick<Account, 'name' | 'email' | 'role'> & Partial<Account>): Json {
  const { name, email, role, isDisabled = false } = account;
  return { name, email, role, isDisabled };
}
