import 'server-only';
import type { z } from 'zod';
import type { secondFactorSchema, signInSchema } from '@/lib/api/account-forms';
import { done, refused } from '@/lib/domain/outcome';
import { database } from '../database';
import { endSession } from '../db/end-session';
import type { Call, Reply } from '../http/write-route';
import { countAttempt, forgiveAttempt, type Attempt } from './attempts';
import { getAuth } from './auth';
import { isUsedCode } from './used-code';

export interface SignInStep {
  next: 'signed-in' | 'second-factor';
}

/**
 * Signs in with address and password. Unknown, wrong and disabled get the same answer after the same work; a second factor,
 * where there is one, is asked for next and nothing is open before it.
 */
export async function signIn(input: z.output<typeof signInSchema>, call: Call): Promise<Reply<SignInStep>> {
  const attempts: Attempt[] = [
    { limit: 'sign-in:account-address', key: `${input.email} ${call.address}` },
    { limit: 'sign-in:account', key: input.email },
    { limit: 'sign-in:address', key: call.address },
  ];
  const seconds = await countAttempt(attempts);
  if (seconds !== null) return refused({ code: 'too-many', seconds });
  const response = await getAuth().api.signInEmail({ body: input, headers: call.headers, asResponse: true });
  if (!response.ok) return refused({ code: 'wrong' });
  await forgiveAttempt(attempts);
  const answer: unknown = await response.json();
  const next = isRedirect(answer) ? 'second-factor' : 'signed-in';
  return { ...done({ next } as const), headers: response.headers };
}

const isRedirect = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'twoFactorRedirect' in answer && answer.twoFactorRedirect === true;

/** Ends a sign-in by a code of the app or a recovery code, which works once. */
export async function passSecondFactor(
  input: z.output<typeof secondFactorSchema>,
  call: Call,
): Promise<Reply<SignInStep>> {
  if (call.session) return done({ next: 'signed-in' });
  const attempts: Attempt[] = [{ limit: 'second-factor:address', key: call.address }];
  const seconds = await countAttempt(attempts);
  if (seconds !== null) return refused({ code: 'too-many', seconds });
  const { verifyTOTP, verifyBackupCode } = getAuth().api;
  const given = { body: { code: input.code.trim() }, headers: call.headers, asResponse: true } as const;
  const response = input.kind === 'totp' ? await verifyTOTP(given) : await verifyBackupCode(given);
  if (!response.ok) return refused({ code: 'wrong-code' });
  if (input.kind === 'totp' && (await isReplayed(response.clone(), given.body.code)))
    return refused({ code: 'wrong-code' });
  await forgiveAttempt(attempts);
  return { ...done({ next: 'signed-in' } as const), headers: response.headers };
}

/** The library takes a code as often as it is given in its time. A second session is ended before anybody has its cookie. */
async function isReplayed(response: Response, code: string): Promise<boolean> {
  const { token, user } = (await response.json()) as { token: string; user: { id: string } };
  if (!(await isUsedCode(user.id, code))) return false;
  await endSession(database(), token);
  return true;
}

/** Ends this session. */
export async function signOut(_input: unknown, call: Call): Promise<Reply<true>> {
  const response = await getAuth().api.signOut({ headers: call.headers, asResponse: true });
  return { ...done(true as const), headers: response.headers };
}
