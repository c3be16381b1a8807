import { PATCH as changeAccount } from '@/app/api/auth/accounts/[id]/route';
import { POST as endSessions } from '@/app/api/auth/accounts/[id]/sign-out/route';
import { POST as invite } from '@/app/api/auth/invitations/route';
import { DELETE as takeBack } from '@/app/api/auth/invitations/[id]/route';
import { POST as join } from '@/app/api/auth/join/route';
import { POST as password } from '@/app/api/auth/password/route';
import { POST as reset } from '@/app/api/auth/reset/route';
import { POST as signInRoute } from '@/app/api/auth/sign-in/route';
import { POST as signOut } from '@/app/api/auth/sign-out/route';
import { POST as signOutEverywhere } from '@/app/api/auth/sign-out-everywhere/route';
import { ROLES, type Role } from '@/lib/domain/permissions';
import { done } from '@/lib/domain/outcome';
import { verifyLog } from '@/lib/server/db/audit-log';
import { accountStore } from '@/lib/server/db/account-store';
import { database } from '@/lib/server/database';
import { inTransaction } from '@/lib/server/transaction';
import { COMMAND_LINE } from '@/lib/workflow/actor';
import { offerReset } from '@/lib/workflow/accounts/change-password';
import { offerFirstAdministrator } from '@/lib/workflow/accounts/first-administrator';
import { useOwnDatabase } from '../own-database';
import { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();
const PASSWORD = 'correct horse battery';

const offerFirst = async () => {
  const offered = await inTransaction(async (db) =>
    done(
      await offerFirstAdministrator(
        accountStore(db, () => new Date()),
        new Date(),
      ),
    ),
  );
  return offered.ok ? offered.value : null;
};

const administrator = new Visitor();

/** Invites somebody of a role and lets them join; gives their browser, signed in, and their account. */
async function newcomer(role: Role, email: string): Promise<{ visitor: Visitor; id: string; revision: number }> {
  const { body } = await administrator.send(invite, { email, role });
  const visitor = new Visitor();
  const joined = await visitor.send(join, { token: body.token, name: `${role} نور`, password: PASSWORD });
  expect(joined).toMatchObject({ status: 200, body: { next: 'signed-in' } });
  const [row] = await own.query('SELECT id, revision FROM users WHERE email = $1', [email]);
  return { visitor, id: String(row?.id), revision: Number(row?.revision) };
}

/** Whether a browser is signed in, by a write that any account may do: a wrong current password is answered 403. */
const isSignedIn = async (visitor: Visitor) =>
  (await visitor.send(password, { current: 'x', next: 'another long password' })).status === 403;

describe('the first administrator', () => {
  test('comes in by a link that works once, and no second one is offered', async () => {
    const dead = await offerFirst();
    const token = await offerFirst();
    const details = { name: 'سعاد', email: 'First@Example.org', password: PASSWORD };
    expect(await administrator.send(join, { ...details, token: dead })).toMatchObject({ status: 410 });
    expect(await administrator.send(join, { name: 'x', password: PASSWORD, token })).toMatchObject({
      status: 422,
      body: { error: { code: 'email-needed' } },
    });
    expect(await administrator.send(join, { ...details, token })).toMatchObject({ status: 200 });
    expect(await new Visitor().send(join, { ...details, email: 'second@example.org', token })).toMatchObject({
      status: 410,
      body: { error: { code: 'dead-link' } },
    });
    expect(await offerFirst()).toBeNull();
  });

  test('is only one where the link is followed by many at once', async () => {
    await own.query("UPDATE users SET banned = true WHERE role = 'administrator'");
    const token = await offerFirst();
    const joins = Array.from({ length: 8 }, (_, n) =>
      new Visitor(`10.9.0.${n}`).send(join, { token, name: 'n', email: `racer${n}@example.org`, password: PASSWORD }),
    );
    const statuses = (await Promise.all(joins)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 410, 410, 410, 410, 410, 410, 410]);
    await own.query("DELETE FROM users WHERE email LIKE 'racer%'");
    await own.query("UPDATE users SET banned = false WHERE email = 'first@example.org'");
  });

  test('leaves neither token nor password in the database', async () => {
    const rows = await own.query(
      'SELECT l::text AS text FROM links l UNION ALL SELECT a::text FROM audit_log a UNION ALL SELECT c::text FROM credentials c',
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ text }) => String(text).includes(PASSWORD))).toEqual([]);
    expect(
      rows.filter(({ text }) => /[A-Za-z0-9_-]{43}/.test(String(text).replace(/[0-9a-f]{64}|\$argon2id\S+/g, ''))),
    ).toEqual([]);
  });
});

describe('signing in', () => {
  test('gives unknown, wrong and disabled the same answer', async () => {
    const { id, revision } = await newcomer('editor', 'gone@example.org');
    await administrator.send(changeAccount, { revision, isDisabled: true }, { id });
    const answers = await Promise.all([
      new Visitor().send(signInRoute, { email: 'nobody@example.org', password: PASSWORD }),
      new Visitor().send(signInRoute, { email: 'first@example.org', password: 'wrong' }),
      new Visitor().send(signInRoute, { email: 'gone@example.org', password: PASSWORD }),
    ]);
    for (const answer of answers) expect(answer).toEqual({ status: 401, body: { error: { code: 'wrong' } } });
  });

  test('sets a cookie that scripts cannot read', async () => {
    const visitor = new Visitor();
    expect(await visitor.send(signInRoute, { email: 'FIRST@example.org', password: PASSWORD })).toMatchObject({
      status: 200,
    });
    expect([...visitor.cookies.keys()]).toEqual(['ahd.session_token']);
    expect(await isSignedIn(visitor)).toBe(true);
    await visitor.send(signOut, {});
    expect(await isSignedIn(visitor)).toBe(false);
  });

  test('stops guessing by account and address, and lets the person in from elsewhere', async () => {
    await newcomer('reader', 'target@example.org');
    const guesser = new Visitor();
    const guesses = await Promise.all(
      Array.from({ length: 50 }, () => guesser.send(signInRoute, { email: 'target@example.org', password: 'guess' })),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(8);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(42);
    expect(guesses.find(({ status }) => status === 429)?.body.error?.seconds).toBeGreaterThan(600);
    expect(await guesser.send(signInRoute, { email: 'target@example.org', password: PASSWORD })).toMatchObject({
      status: 429,
    });
    expect(await new Visitor().send(signInRoute, { email: 'target@example.org', password: PASSWORD })).toMatchObject({
      status: 200,
    });
  });

  test('does not hold up somebody who signs in often and knows the password', async () => {
    const visitor = new Visitor();
    for (let n = 0; n < 12; n += 1)
      expect(await visitor.send(signInRoute, { email: 'first@example.org', password: PASSWORD })).toMatchObject({
        status: 200,
      });
  });
});

describe('a write', () => {
  const body = { email: 'first@example.org', password: PASSWORD };
  test.each([
    ['without an origin', { origin: null }, 403, 'foreign'],
    ['from another origin', { origin: 'https://evil.example' }, 403, 'foreign'],
    ['from an opaque origin', { origin: 'null' }, 403, 'foreign'],
    ['from another site by its fetch metadata', { 'sec-fetch-site': 'cross-site' }, 403, 'foreign'],
    ['from a subdomain', { 'sec-fetch-site': 'same-site' }, 403, 'foreign'],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'not-json'],
    ['as plain text', { 'content-type': 'text/plain' }, 415, 'not-json'],
  ])('is refused %s', async (_how, headers, status, code) => {
    expect(await new Visitor().send(signInRoute, body, undefined, headers)).toEqual({
      status,
      body: { error: { code } },
    });
  });

  test.each([
    ['no JSON', '{', 415, 'not-json'],
    ['too much', JSON.stringify({ ...body, more: 'x'.repeat(400_000) }), 413, 'too-large'],
    ['a field more', { ...body, role: 'administrator' }, 422, 'invalid'],
    ['a field less', { email: body.email }, 422, 'invalid'],
    ['a NUL', { ...body, password: 'a\0b' }, 422, 'invalid'],
    ['half a surrogate pair', '{"email":"first@example.org","password":"\\ud800"}', 422, 'invalid'],
    ['an array', [body], 422, 'invalid'],
  ])('is refused with %s', async (_what, sent, status, code) => {
    expect(await new Visitor().send(signInRoute, sent)).toMatchObject({ status, body: { error: { code } } });
  });
});

describe('sessions', () => {
  test('end everywhere at once, by their owner and by an administrator', async () => {
    const { visitor, id } = await newcomer('editor', 'many@example.org');
    const second = new Visitor();
    await second.send(signInRoute, { email: 'many@example.org', password: PASSWORD });
    expect([await isSignedIn(visitor), await isSignedIn(second)]).toEqual([true, true]);
    expect(await second.send(signOutEverywhere, {})).toMatchObject({ status: 200, body: { sessions: 2 } });
    expect([await isSignedIn(visitor), await isSignedIn(second)]).toEqual([false, false]);
    await second.send(signInRoute, { email: 'many@example.org', password: PASSWORD });
    expect(await administrator.send(endSessions, {}, { id })).toMatchObject({ status: 200, body: { sessions: 1 } });
    expect(await isSignedIn(second)).toBe(false);
  });

  test('end when the account is disabled, and stay ended until it is enabled and signs in again', async () => {
    const { visitor, id, revision } = await newcomer('reviewer', 'rest@example.org');
    expect(await administrator.send(changeAccount, { revision, isDisabled: true }, { id })).toMatchObject({
      status: 200,
    });
    expect(await isSignedIn(visitor)).toBe(false);
    expect(
      await administrator.send(changeAccount, { revision: revision + 1, isDisabled: false }, { id }),
    ).toMatchObject({ status: 200 });
    expect(await isSignedIn(visitor)).toBe(false);
    expect(await visitor.send(signInRoute, { email: 'rest@example.org', password: PASSWORD })).toMatchObject({
      status: 200,
    });
  });

  test('of other browsers end with a new password, and the old password with them', async () => {
    const { visitor } = await newcomer('editor', 'new@example.org');
    const other = new Visitor();
    await other.send(signInRoute, { email: 'new@example.org', password: PASSWORD });
    expect(await visitor.send(password, { current: 'wrong', next: 'a longer new password' })).toMatchObject({
      status: 403,
      body: { error: { code: 'wrong-password' } },
    });
    expect(await visitor.send(password, { current: PASSWORD, next: 'short' })).toMatchObject({ status: 422 });
    expect(await visitor.send(password, { current: PASSWORD, next: 'a longer new password' })).toMatchObject({
      status: 200,
    });
    expect([await isSignedIn(visitor), await isSignedIn(other)]).toEqual([true, false]);
    expect(await other.send(signInRoute, { email: 'new@example.org', password: PASSWORD })).toMatchObject({
      status: 401,
    });
  });
});

describe('a reset link', () => {
  test('gives a new password once, and ends all sessions', async () => {
    const { visitor } = await newcomer('editor', 'lost@example.org');
    const offered = await inTransaction((db) =>
      offerReset(
        accountStore(db, () => new Date()),
        COMMAND_LINE,
        'lost@example.org',
        new Date(),
      ),
    );
    const token = offered.ok ? offered.value.token : '';
    const next = { token, password: 'quite another password' };
    expect(await new Visitor().send(reset, next)).toMatchObject({ status: 200 });
    expect(await new Visitor().send(reset, next)).toMatchObject({ status: 410 });
    expect(await isSignedIn(visitor)).toBe(false);
    expect(await visitor.send(signInRoute, { email: 'lost@example.org', password: next.password })).toMatchObject({
      status: 200,
    });
  });

  test('is dead when its time has passed', async () => {
    const offered = await inTransaction((db) =>
      offerReset(
        accountStore(db, () => new Date()),
        COMMAND_LINE,
        'lost@example.org',
        new Date(Date.now() - 90_000_000),
      ),
    );
    const token = offered.ok ? offered.value.token : '';
    expect(await new Visitor().send(reset, { token, password: PASSWORD })).toMatchObject({ status: 410 });
  });
});

describe('accounts', () => {
  test('are changed from the revision that was seen: the second of two writers is told so', async () => {
    const { id, revision } = await newcomer('reader', 'two@example.org');
    expect(await administrator.send(changeAccount, { revision, role: 'editor' }, { id })).toMatchObject({
      status: 200,
    });
    expect(await administrator.send(changeAccount, { revision, role: 'reviewer' }, { id })).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict', current: { role: 'editor' } } },
    });
  });

  test('are not invited twice, and an earlier invitation dies', async () => {
    const first = await administrator.send(invite, { email: 'twice@example.org', role: 'editor' });
    await administrator.send(invite, { email: 'twice@example.org', role: 'reader' });
    expect(await new Visitor().send(join, { token: first.body.token, name: 'x', password: PASSWORD })).toMatchObject({
      status: 410,
    });
    expect(await administrator.send(invite, { email: 'first@example.org', role: 'reader' })).toMatchObject({
      status: 409,
    });
  });

  test('cannot be opened by an invitation that was taken back', async () => {
    const { body } = await administrator.send(invite, { email: 'back@example.org', role: 'editor' });
    const [row] = await own.query("SELECT id FROM links WHERE email = 'back@example.org'");
    expect(await administrator.send(takeBack, {}, { id: String(row?.id) })).toMatchObject({ status: 200 });
    expect(await administrator.send(takeBack, {}, { id: String(row?.id) })).toMatchObject({ status: 404 });
    expect(await new Visitor().send(join, { token: body.token, name: 'x', password: PASSWORD })).toMatchObject({
      status: 410,
    });
  });

  test('keep one active administrator, who cannot lock themselves out', async () => {
    const other = await newcomer('administrator', 'other@example.org');
    const [row] = await own.query("SELECT id, revision FROM users WHERE email = 'first@example.org'");
    const first = { id: String(row?.id), revision: Number(row?.revision) };
    expect(
      await administrator.send(changeAccount, { revision: first.revision, role: 'reader' }, { id: first.id }),
    ).toMatchObject({
      status: 403,
      body: { error: { code: 'own-account' } },
    });
    const [a, b] = await Promise.all([
      administrator.send(changeAccount, { revision: other.revision, isDisabled: true }, { id: other.id }),
      other.visitor.send(changeAccount, { revision: first.revision, isDisabled: true }, { id: first.id }),
    ]);
    const [count] = await own.query("SELECT count(*)::int AS n FROM users WHERE role = 'administrator' AND NOT banned");
    expect([a?.status, b?.status].filter((status) => status === 200)).toHaveLength(1);
    expect(count?.n).toBe(1);
    await own.query("UPDATE users SET banned = false WHERE email = 'first@example.org'");
    await administrator.send(signInRoute, { email: 'first@example.org', password: PASSWORD });
  });

  test.each(ROLES.filter((role) => role !== 'administrator'))('are closed to a %s', async (role) => {
    const { visitor, id } = await newcomer(role, `${role}@example.org`);
    const refusals = await Promise.all([
      visitor.send(invite, { email: 'x@example.org', role: 'administrator' }),
      visitor.send(takeBack, {}, { id: 'x' }),
      visitor.send(changeAccount, { revision: 1, role: 'administrator' }, { id: 'x' }),
      visitor.send(endSessions, {}, { id: 'x' }),
    ]);
    for (const refusal of refusals) expect(refusal).toEqual({ status: 403, body: { error: { code: 'role' } } });
    const own = await visitor.send(changeAccount, { revision: 1, role: 'administrator' }, { id });
    expect(own).toMatchObject({ status: 403, body: { error: { code: 'role' } } });
  });

  test('are closed to who is not signed in', async () => {
    const visitor = new Visitor();
    const refusals = await Promise.all([
      visitor.send(invite, { email: 'x@example.org', role: 'editor' }),
      visitor.send(takeBack, {}, { id: 'x' }),
      visitor.send(changeAccount, { revision: 1, role: 'editor' }, { id: 'x' }),
      visitor.send(endSessions, {}, { id: 'x' }),
      visitor.send(signOutEverywhere, {}),
      visitor.send(password, { current: PASSWORD, next: 'a longer new password' }),
    ]);
    for (const refusal of refusals) expect(refusal).toEqual({ status: 401, body: { error: { code: 'sign-in' } } });
  });

  test('leave every change in the log, whose chain holds', async () => {
    const actions = await own.query('SELECT DISTINCT action FROM audit_log ORDER BY 1');
    expect(actions.map(({ action }) => action)).toEqual([
      'account.change',
      'account.invite',
      'account.invite-revoke',
      'account.join',
      'account.password',
      'account.reset-link',
      'account.sign-out-everywhere',
    ]);
    expect((await verifyLog(database())).fault).toBeNull();
  });
});
