import 'server-only';
import { isRole, type Role } from '@/lib/domain/permissions';
import type { Account, Link } from '@/lib/workflow/accounts/account';
import type { Link as LinkRow, User } from './generated/client';

export function toAccount(row: User): Account {
  const { id, name, email, banned, twoFactorEnabled, revision } = row;
  return { id, name, email, role: toRole(row), isDisabled: banned, hasTwoFactor: twoFactorEnabled, revision };
}

export function toLink(row: LinkRow): Link {
  const { id, kind, email, accountId, expiresAt } = row;
  if (kind !== 'join' && kind !== 'reset') throw new Error(`link ${id}: unknown kind ${kind}`);
  return { id, kind, email, role: row.role === null ? null : toRole({ id, role: row.role }), accountId, expiresAt };
}

function toRole({ id, role }: { id: string; role: string }): Role {
  if (!isRole(role)) throw new Error(`account ${id}: unknown role ${role}`);
  return role;
}
