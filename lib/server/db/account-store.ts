import 'server-only';
import { randomUUID } from 'node:crypto';
import type { AccountStore } from '@/lib/workflow/accounts/account';
import { toAccount, toLink } from './account-rows';
import { lock } from './advisory-locks';
import { auditRecorder } from './audit-recorder';
import type { Database } from './client';

const PASSWORD = 'credential';

/** What the use cases of accounts need, inside one transaction. */
export function accountStore(db: Database, now: () => Date): AccountStore {
  return { ...auditRecorder(db, now), ...accounts(db), ...passwordsAndSessions(db), ...links(db) };
}

function accounts(db: Database) {
  return {
    lockAccounts: () => lock(db, 'accounts'),
    findAccount: async (id) => {
      const row = await db.user.findUnique({ where: { id } });
      return row && toAccount(row);
    },
    findAccountByEmail: async (email) => {
      const row = await db.user.findUnique({ where: { email } });
      return row && toAccount(row);
    },
    countActiveAdministrators: () => db.user.count({ where: { role: 'administrator', banned: false } }),
    insertAccount: async ({ id, name, email, role }, password) => {
      const account = { id: randomUUID(), accountId: id, providerId: PASSWORD, password };
      await db.user.create({ data: { id, name, email, role, emailVerified: true, accounts: { create: account } } });
    },
    updateAccount: async (id, revision, { role, isDisabled }) => {
      const data = { role, banned: isDisabled, revision: { increment: 1 } };
      const { count } = await db.user.updateMany({ where: { id, revision }, data });
      return count === 1;
    },
  } satisfies Partial<AccountStore>;
}

function passwordsAndSessions(db: Database) {
  return {
    findPasswordHash: async (userId) => {
      const row = await db.account.findFirst({ where: { userId, providerId: PASSWORD }, select: { password: true } });
      return row?.password ?? null;
    },
    setPasswordHash: async (userId, password) => {
      const { count } = await db.account.updateMany({ where: { userId, providerId: PASSWORD }, data: { password } });
      if (count !== 1) throw new Error(`account ${userId}: ${count} passwords`);
    },
    deleteSessions: async (userId, except) => {
      const { count } = await db.session.deleteMany({ where: { userId, token: { not: except } } });
      return count;
    },
  } satisfies Partial<AccountStore>;
}

function links(db: Database) {
  return {
    insertLink: async (link, tokenHash, createdBy) => {
      const { id } = await db.link.create({ data: { ...link, tokenHash, createdBy }, select: { id: true } });
      return id;
    },
    takeLink: async (kind, tokenHash, now) => {
      const live = { kind, tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: now } };
      const { count } = await db.link.updateMany({ where: live, data: { usedAt: now } });
      return count === 1 ? toLink(await db.link.findUniqueOrThrow({ where: { tokenHash } })) : null;
    },
    revokeLinks: async (match, now) => {
      const live = { ...match, usedAt: null, revokedAt: null, expiresAt: { gt: now } };
      const rows = await db.link.updateManyAndReturn({ where: live, data: { revokedAt: now }, select: { id: true } });
      return rows.map(({ id }) => id);
    },
  } satisfies Partial<AccountStore>;
}
