import { POST as join } from '@/app/api/auth/join/route';
import { POST as secondFactor } from '@/app/api/auth/second-factor/route';
import { POST as signInRoute } from '@/app/api/auth/sign-in/route';
import { POST as signOutEverywhere } from '@/app/api/auth/sign-out-everywhere/route';
import { DELETE as end, POST as begin } from '@/app/api/auth/two-factor/route';
import { POST as confirm } from '@/app/api/auth/two-factor/confirm/route';
import { POST as renew } from '@/app/api/auth/two-factor/recovery-codes/route';
import { done } from '@/lib/domain/outcome';
import { accountStore } from '@/lib/server/db/account-store';
import { inTransaction } from '@/lib/server/transaction';
import { offerFirstAdministrator } from '@/lib/workflow/accounts/first-administrator';
import { totpOf } from '../../setup/totp';
import { useOwnDatabase } from '../own-database';
import { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();
const PASSWORD = 'correct horse battery';
const credentials = { email: 'a@example.org', password: PASSWORD };
const owner = new Visitor();
let secret = '';
let recoveryCodes: string[] = [];

/** Codes of the step before, of now and of the next one: each holds now, and each works once. */
const codeOf = (step: -1 | 0 | 1) => totpOf(secret, Date.now() + step * 30_000);

beforeAll(async () => {
  const now = new Date();
  const offered = await inTransaction(async (db) =>
    done(
      await offerFirstAdministrator(
        accountStore(db, () => now),
        now,
      ),
    ),
  );
  await owner.send(join, { ...credentials, token: offered.ok ? offered.value : '', name: 'سعاد' });
});

/** A browser that has given the right password and is asked for the second factor. */
async function halfway(): Promise<Visitor> {
  const visitor = new Visitor();
  expect(await visitor.send(signInRoute, credentials)).toEqual({ status: 200, body: { next: 'second-factor' } });
  expect(await visitor.send(signOutEverywhere, {})).toMatchObject({ status: 401 });
  return visitor;
}

describe('the second factor', () => {
  test('needs the password to begin and a code to be on', async () => {
    expect(await owner.send(begin, { password: 'wrong' })).toMatchObject({
      status: 403,
      body: { error: { code: 'wrong-password' } },
    });
    const { status, body } = await owner.send(begin, { password: PASSWORD });
    expect(status).toBe(200);
    secret = String(body.secret);
    recoveryCodes = body.recoveryCodes as string[];
    expect(recoveryCodes).toHaveLength(10);
    expect(body.qr).toMatchObject({ size: expect.any(Number), path: expect.stringMatching(/^M2 2h1/) });
    expect(await new Visitor().send(signInRoute, credentials)).toMatchObject({ body: { next: 'signed-in' } });
    expect(await owner.send(confirm, { code: '000000' })).toMatchObject({
      status: 401,
      body: { error: { code: 'wrong-code' } },
    });
    expect(await owner.send(confirm, { code: codeOf(-1) })).toMatchObject({ status: 200 });
  });

  test('is asked for after the password, and nothing is open before it', async () => {
    const visitor = await halfway();
    expect(await visitor.send(secondFactor, { kind: 'totp', code: '123456' })).toMatchObject({ status: 401 });
    const code = codeOf(0);
    expect(await visitor.send(secondFactor, { kind: 'totp', code })).toMatchObject({ status: 200 });
    const another = await halfway();
    const before = await own.query('SELECT count(*)::int AS n FROM sessions');
    expect(await another.send(secondFactor, { kind: 'totp', code })).toMatchObject({ status: 401 });
    expect(await own.query('SELECT count(*)::int AS n FROM sessions')).toEqual(before);
    expect(await another.send(signOutEverywhere, {})).toMatchObject({ status: 401 });
    expect(await visitor.send(signOutEverywhere, {})).toMatchObject({ status: 200 });
  });

  test('that turned it on does not sign in as well', async () => {
    expect(await (await halfway()).send(secondFactor, { kind: 'totp', code: codeOf(-1) })).toMatchObject({
      status: 401,
    });
  });

  test('can be a recovery code, each once', async () => {
    const [code = ''] = recoveryCodes;
    expect(await (await halfway()).send(secondFactor, { kind: 'recovery', code })).toMatchObject({ status: 200 });
    expect(await (await halfway()).send(secondFactor, { kind: 'recovery', code })).toMatchObject({ status: 401 });
  });

  test('cannot be guessed: a challenge is dead after five wrong codes', async () => {
    const visitor = await halfway();
    for (let n = 0; n < 6; n += 1) await visitor.send(secondFactor, { kind: 'totp', code: '000000' });
    expect(await visitor.send(secondFactor, { kind: 'totp', code: codeOf(1) })).toMatchObject({ status: 401 });
  });

  test('is nobody’s who has no challenge', async () => {
    expect(await new Visitor().send(secondFactor, { kind: 'totp', code: totpOf(secret) })).toMatchObject({
      status: 401,
    });
  });

  test('gets new recovery codes, and ends, only with the password', async () => {
    await owner.send(signInRoute, credentials);
    await owner.send(secondFactor, { kind: 'totp', code: codeOf(1) });
    expect(await owner.send(renew, { password: 'wrong' })).toMatchObject({ status: 403 });
    expect(await owner.send(renew, { password: PASSWORD })).toMatchObject({ status: 200 });
    const [, old = ''] = recoveryCodes;
    expect(await (await halfway()).send(secondFactor, { kind: 'recovery', code: old })).toMatchObject({ status: 401 });
    expect(await owner.send(end, { password: 'wrong' })).toMatchObject({ status: 403 });
    expect(await owner.send(end, { password: PASSWORD })).toMatchObject({ status: 200 });
    expect(await new Visitor().send(signInRoute, credentials)).toMatchObject({ body: { next: 'signed-in' } });
  });

  test('stands in the log without its secret', async () => {
    const rows = await own.query("SELECT action, a::text AS text FROM audit_log a WHERE action <> 'account.invite'");
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.two-factor-on', 'account.recovery-codes', 'account.two-factor-off']),
    );
    expect(rows.filter(({ text }) => String(text).includes(secret))).toEqual([]);
  });
});
