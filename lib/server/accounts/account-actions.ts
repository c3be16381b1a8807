import 'server-only';
import type { z } from 'zod';
import type {
  accountChangeSchema,
  inviteSchema,
  joinSchema,
  passwordSchema,
  resetSchema,
} from '@/lib/api/account-forms';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import type { AccountRefusal, AccountStore } from '@/lib/workflow/accounts/account';
import { changeAccount, signOutEverywhere } from '@/lib/workflow/accounts/change-account';
import { changePassword, resetPassword } from '@/lib/workflow/accounts/change-password';
import { inviteAccount, revokeInvitation } from '@/lib/workflow/accounts/invite';
import { joinByLink } from '@/lib/workflow/accounts/join';
import { accountStore } from '../db/account-store';
import type { Call, Reply } from '../http/write-route';
import { inTransaction } from '../transaction';
import { passwords } from '../passwords';
import { countAttempt } from './attempts';
import { signIn, type SignInStep } from './sign-in';
import { withPassword } from './two-factor';

type Run<T> = (store: AccountStore) => Promise<Outcome<T, AccountRefusal>>;
const onAccounts = <T>(call: Call, run: Run<T>) => inTransaction((db) => run(accountStore(db, () => call.now)));

/** Makes an invitation; its token is in the answer and nowhere else. */
export async function invite(input: z.output<typeof inviteSchema>, call: Call): Promise<Reply<{ token: string }>> {
  const { session } = call;
  if (!session) return refused({ code: 'sign-in' });
  return onAccounts(call, (store) => inviteAccount(store, session.actor, input, call.now));
}

export async function takeBackInvitation(_input: unknown, call: Call): Promise<Reply<true>> {
  const { session, params } = call;
  if (!session) return refused({ code: 'sign-in' });
  return onAccounts(call, (store) => revokeInvitation(store, session.actor, params.id ?? '', call.now));
}

export async function change(input: z.output<typeof accountChangeSchema>, call: Call): Promise<Reply<unknown>> {
  const { session, params } = call;
  if (!session) return refused({ code: 'sign-in' });
  return onAccounts(call, (store) => changeAccount(store, session.actor, { ...input, id: params.id ?? '' }));
}

/** Ends all sessions of the account in the path, or of one's own where the path names none. */
export async function signOutAll(_input: unknown, call: Call): Promise<Reply<{ sessions: number }>> {
  const { session, params } = call;
  if (!session) return refused({ code: 'sign-in' });
  return onAccounts(call, (store) => signOutEverywhere(store, session.actor, params.id ?? session.actor.id));
}

export async function changeOwnPassword(input: z.output<typeof passwordSchema>, call: Call): Promise<Reply<true>> {
  return withPassword(call, ({ actor, token }) =>
    onAccounts(call, (store) => changePassword(store, passwords, actor, { ...input, session: token })),
  );
}

/** Opens an account by an invitation and signs in. */
export async function join(input: z.output<typeof joinSchema>, call: Call): Promise<Reply<SignInStep>> {
  const seconds = await countAttempt([{ limit: 'link:address', key: call.address }]);
  if (seconds !== null) return refused({ code: 'too-many', seconds });
  const { token, name, email = '', password } = input;
  const passwordHash = await passwords.hash(password);
  const joined = await onAccounts(call, (store) => joinByLink(store, { token, name, email, passwordHash }, call.now));
  return joined.ok ? signIn({ email: joined.value.email, password }, call) : joined;
}

/** Gives the account of a link a new password; the person signs in with it next. */
export async function reset(input: z.output<typeof resetSchema>, call: Call): Promise<Reply<true>> {
  const seconds = await countAttempt([{ limit: 'link:address', key: call.address }]);
  if (seconds !== null) return refused({ code: 'too-many', seconds });
  const passwordHash = await passwords.hash(input.password);
  const outcome = await onAccounts(call, (store) =>
    resetPassword(store, { token: input.token, passwordHash }, call.now),
  );
  return outcome.ok ? done(true) : outcome;
}
