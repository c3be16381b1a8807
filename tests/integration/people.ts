import { POST as invite } from '@/app/api/auth/invitations/route';
import { POST as join } from '@/app/api/auth/join/route';
import { done } from '@/lib/domain/outcome';
import type { Role } from '@/lib/domain/permissions';
import { accountStore } from '@/lib/server/db/account-store';
import { inTransaction } from '@/lib/server/transaction';
import { offerFirstAdministrator } from '@/lib/workflow/accounts/first-administrator';
import { Visitor } from './visitor';

export const PASSWORD = 'correct horse battery';

/** The first administrator, signed in. */
export async function firstAdministrator(): Promise<Visitor> {
  const now = new Date();
  const offered = await inTransaction(async (db) =>
    done(
      await offerFirstAdministrator(
        accountStore(db, () => now),
        now,
      ),
    ),
  );
  const visitor = new Visitor();
  const details = { name: 'سعاد', email: 'first@example.org', password: PASSWORD };
  const { status } = await visitor.send(join, { ...details, token: offered.ok ? offered.value : '' });
  if (status !== 200) throw new Error(`the first administrator was answered ${status}`);
  return visitor;
}

/** Somebody of a role, invited by an administrator and signed in. */
export async function newPerson(administrator: Visitor, role: Role, email: string): Promise<Visitor> {
  const { body } = await administrator.send(invite, { email, role });
  const visitor = new Visitor();
  const { status } = await visitor.send(join, { token: body.token, name: `${role} نور`, password: PASSWORD });
  if (status !== 200) throw new Error(`${email} was answered ${status}`);
  return visitor;
}
