import { parseArgs } from 'node:util';
import { inviteSchema } from '@/lib/api/account-forms';
import { ROLES } from '@/lib/domain/permissions';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { database } from '@/lib/server/database';
import { accountStore } from '@/lib/server/db/account-store';
import { inTransaction } from '@/lib/server/transaction';
import type { AccountRefusal, AccountStore } from '@/lib/workflow/accounts/account';
import { changeAccount } from '@/lib/workflow/accounts/change-account';
import { offerReset } from '@/lib/workflow/accounts/change-password';
import { offerFirstAdministrator } from '@/lib/workflow/accounts/first-administrator';
import { inviteAccount } from '@/lib/workflow/accounts/invite';
import { COMMAND_LINE } from '@/lib/workflow/actor';
import { endWithPipe } from './closed-pipe';

const USAGE = `npm run user -- add EMAIL ROLE       a link by which somebody opens an account (${ROLES.join(', ')})
npm run user -- disable EMAIL        signs out everywhere and lets nobody in
npm run user -- reset EMAIL          a link for a new password`;

type Done = Outcome<string | null, AccountRefusal | { code: 'usage' }>;

const SENTENCES: Record<string, string> = {
  usage: USAGE,
  'email-taken': 'There is already an account with this address.',
  'not-found': 'There is no account with this address.',
  'last-administrator': 'This is the last active administrator: make another one first.',
};

const pathTo = (page: 'join' | 'reset', token: string) => `/ar/${page}?token=${token}`;
const linkTo = (page: 'join' | 'reset', token: string) =>
  `${process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`}${pathTo(page, token)}`;

async function run(store: AccountStore, [command, email = '', role = '']: readonly string[], now: Date): Promise<Done> {
  if (command === 'first') {
    const token = await offerFirstAdministrator(store, now);
    return done(token && pathTo('join', token));
  }
  if (command === 'add') return add(store, { email, role }, now);
  if (command === 'disable') return disable(store, email.toLowerCase());
  if (command !== 'reset') return refused({ code: 'usage' });
  const offered = await offerReset(store, COMMAND_LINE, email, now);
  return offered.ok ? done(linkTo('reset', offered.value.token)) : offered;
}

async function add(store: AccountStore, given: { email: string; role: string }, now: Date): Promise<Done> {
  const input = inviteSchema.safeParse(given);
  if (!input.success) return refused({ code: 'usage' });
  const invited = await inviteAccount(store, COMMAND_LINE, input.data, now);
  return invited.ok ? done(linkTo('join', invited.value.token)) : invited;
}

async function disable(store: AccountStore, email: string): Promise<Done> {
  const account = await store.findAccountByEmail(email);
  if (!account) return refused({ code: 'not-found' });
  const { id, revision } = account;
  const changed = await changeAccount(store, COMMAND_LINE, { id, revision, isDisabled: true });
  return changed.ok ? done(`${email} is disabled.`) : changed;
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const now = new Date();
  const outcome = await inTransaction((db) =>
    run(
      accountStore(db, () => now),
      positionals,
      now,
    ),
  );
  if (outcome.ok) console.log(outcome.value ?? '');
  else console.error(SENTENCES[outcome.error.code] ?? `Refused: ${outcome.error.code}`);
  process.exitCode = outcome.ok ? 0 : 1;
}

endWithPipe();
main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error));
    process.exitCode = 1;
  })
  .finally(() => void database().$disconnect());
