import 'server-only';
import { encode } from 'uqr';
import { done, refused } from '@/lib/domain/outcome';
import { auditRecorder } from '../db/audit-recorder';
import type { Call, Reply } from '../http/write-route';
import { inTransaction } from '../transaction';
import { countAttempt, forgiveAttempt } from './attempts';
import { getAuth } from './auth';
import type { Session } from './session';
import { isUsedCode } from './used-code';

/** What an app needs to make codes, and the codes that replace it once each. Shown once. */
export interface TwoFactorSetup {
  /** Base32, for typing in. */
  secret: string;
  /** The `otpauth:` address as a square code. */
  qr: SquareCode;
  recoveryCodes: string[];
}

/** The dark squares of a code as the data of an SVG path, one unit each, in a square of `size` units. */
export interface SquareCode {
  size: number;
  path: string;
}

function toSquareCode(text: string): SquareCode {
  const { size, data } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}

/** Begins: makes a secret. Nothing changes at sign-in until a code of it was seen. */
export async function beginTwoFactor({ password }: { password: string }, call: Call): Promise<Reply<TwoFactorSetup>> {
  return withPassword(call, async () => {
    const { api } = getAuth();
    const response = await api.enableTwoFactor({ body: { password }, headers: call.headers, asResponse: true });
    if (!response.ok) return refused({ code: call.session?.hasTwoFactor ? 'illegal-move' : 'wrong-password' });
    const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] };
    const secret = new URL(totpURI).searchParams.get('secret') ?? '';
    return done({ secret, qr: toSquareCode(totpURI), recoveryCodes: backupCodes });
  });
}

/** Confirms by a first code, which turns the second factor on. The session changes, and with it the cookie. */
export async function confirmTwoFactor({ code }: { code: string }, call: Call): Promise<Reply<true>> {
  const { session } = call;
  if (!session) return refused({ code: 'sign-in' });
  const attempts = [{ limit: 'password:account', key: session.actor.id }] as const;
  const seconds = await countAttempt(attempts);
  if (seconds !== null) return refused({ code: 'too-many', seconds });
  const response = await getAuth().api.verifyTOTP({ body: { code }, headers: call.headers, asResponse: true });
  if (!response.ok) return refused({ code: 'wrong-code' });
  await isUsedCode(session.actor.id, code.trim()); // from here on it opens nothing more
  await forgiveAttempt(attempts);
  await recordOwn(session, call.now, 'account.two-factor-on');
  return { ...done(true as const), headers: response.headers };
}

/** Turns the second factor off. */
export async function endTwoFactor({ password }: { password: string }, call: Call): Promise<Reply<true>> {
  return withPassword(call, async (session) => {
    const { api } = getAuth();
    const response = await api.disableTwoFactor({ body: { password }, headers: call.headers, asResponse: true });
    if (!response.ok) return refused({ code: 'wrong-password' });
    await recordOwn(session, call.now, 'account.two-factor-off');
    return { ...done(true as const), headers: response.headers };
  });
}

/** Makes new recovery codes; the old ones are dead. */
export async function renewRecoveryCodes({ password }: { password: string }, call: Call): Promise<Reply<string[]>> {
  return withPassword(call, async (session) => {
    const { api } = getAuth();
    const response = await api.generateBackupCodes({ body: { password }, headers: call.headers, asResponse: true });
    if (!response.ok) return refused({ code: 'wrong-password' });
    const { backupCodes } = (await response.json()) as { backupCodes: string[] };
    await recordOwn(session, call.now, 'account.recovery-codes');
    return done(backupCodes);
  });
}

/** Counts the tries of a password by somebody who is signed in: a stolen session must not become a way to guess it. */
export async function withPassword<T>(call: Call, run: (session: Session) => Promise<Reply<T>>): Promise<Reply<T>> {
  if (!call.session) return refused({ code: 'sign-in' });
  const attempts = [{ limit: 'password:account', key: call.session.actor.id }] as const;
  const seconds = await countAttempt(attempts);
  if (seconds !== null) return refused({ code: 'too-many', seconds });
  const reply = await run(call.session);
  if (reply.ok) await forgiveAttempt(attempts);
  return reply;
}

async function recordOwn({ actor }: Session, now: Date, action: string): Promise<void> {
  const change = { action, subjectKind: 'account', subjectId: actor.id, before: null, after: null };
  await inTransaction(async (db) => done(await auditRecorder(db, () => now).record(actor, change)));
}
