import { POST as signOutEverywhere } from '@/app/api/auth/sign-out-everywhere/route';
import { POST as start } from '@/app/api/v1/desk/decisions/drafts/route';
import { PUT as save } from '@/app/api/v1/desk/decisions/drafts/[id]/route';
import { EMPTY_CONTENT } from '@/lib/domain/decision-content';
import type { LiveChange } from '@/lib/domain/live-change';
import { database } from '@/lib/server/database';
import { listChangesSince, readLogHead } from '@/lib/server/db/audit-log';
import { auditRecorder } from '@/lib/server/db/audit-recorder';
import { openDatabase, type Database } from '@/lib/server/db/client';
import { LiveListener } from '@/lib/server/db/live-listener';
import { eventStream } from '@/lib/server/live/event-stream';
import { HUB_LIMITS, LiveHub } from '@/lib/server/live/hub';
import { firstAdministrator, newPerson } from '../people';
import { useOwnDatabase } from '../own-database';
import { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const hubs: LiveHub[] = [];
afterAll(() => Promise.all(hubs.map((hub) => hub.close()))); // before the database is dropped
const own = useOwnDatabase();
const actor = { id: 'u1', name: 'ليلى' };
let administrator: Visitor;
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  await own.query(`
    INSERT INTO processes (id, name_ar, name_en, words) VALUES ('p', 'مسار', 'Process', '{"ar":[],"en":[]}');
    INSERT INTO series (id, process_id, prefix, name_ar, name_en) VALUES ('s', 'p', 'T', 'سلسلة', 'Series');
    INSERT INTO rounds (id, code, series_id, number, title_ar, title_en, venue_ar, venue_en, start_on, end_on)
      VALUES ('r1', 'T1', 's', 1, 'جولة', 'Round', 'مكان', 'Place', '2018-02-01', '2018-02-02');
    INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review)
      VALUES ('T1-1', 'r1', 'T1', 1, 'decision', 'وعد', 'Promise', 'machine');`);
  administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  reader = await newPerson(administrator, 'reader', 'reader@example.org');
});

/** An instance of the app: its hub, with a connection of its own. */
function instance(): LiveHub {
  const hub = new LiveHub({
    listen: (events) => new LiveListener(process.env.DATABASE_URL ?? '', events),
    readSince: (subjects, since) => listChangesSince(database(), subjects, since),
  });
  hubs.push(hub);
  return hub;
}

function follow(hub: LiveHub, id: string, since: number, account = 'u', address = 'a') {
  const heard: LiveChange[] = [];
  const subjects = [{ kind: 'commitment', id }];
  const send = (change: LiveChange) => heard.push(change);
  const leave = hub.follow({ account, address, subjects, since, send, close: () => {}, onAccount: () => {} });
  return { heard, leave };
}

const change = (subjectId: string, action = 'decision.publish') => ({
  action,
  subjectKind: 'commitment',
  subjectId,
  before: null,
  after: { n: 1 },
});
const record = (db: Database, id: string, action?: string) =>
  auditRecorder(db, () => new Date()).record(actor, change(id, action));
const write = (id: string, action?: string) => database().$transaction((db) => record(db, id, action));

async function until(isTrue: () => boolean, ms = 5_000): Promise<void> {
  for (const end = Date.now() + ms; !isTrue();) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const listeners = async () =>
  own.query(
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'ahd live notices' AND datname = current_database()",
  );

describe('pages of several instances', () => {
  test('hear a change by any of them once it is committed, each once, and of their own things only', async () => {
    const since = await readLogHead(database());
    const [a, b] = [follow(instance(), 'A1', since), follow(instance(), 'A1', since)];
    const other = follow(instance(), 'A2', since);
    const elsewhere = openDatabase(process.env.DATABASE_URL ?? '', 1);
    await elsewhere.$transaction(async (db) => {
      await record(db, 'A1');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(a.heard).toEqual([]);
    });
    const written = Date.now();
    await elsewhere.$disconnect();
    await until(() => a.heard.length > 0 && b.heard.length > 0);
    expect(Date.now() - written).toBeLessThan(5_000);
    await write('A2');
    await until(() => other.heard.length > 0);
    expect([a, b, other].map(({ heard }) => heard.length)).toEqual([1, 1, 1]);
    expect(a.heard[0]).toMatchObject({ seq: since + 1, actorName: 'ليلى', action: 'decision.publish', window: null });
  });

  test('hear nothing of what is rolled back', async () => {
    const page = follow(instance(), 'B1', await readLogHead(database()));
    const failed = database().$transaction(async (db) => {
      await record(db, 'B1', 'rolled.back');
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await write('B1', 'kept');
    await until(() => page.heard.length > 0);
    expect(page.heard.map(({ action }) => action)).toEqual(['kept']);
  });

  test('are told what happened between their drawing and their listening', async () => {
    const since = await readLogHead(database());
    await write('C1', 'before.listening');
    const page = follow(instance(), 'C1', since);
    await until(() => page.heard.length > 0);
    expect(page.heard).toHaveLength(1);
  });

  test('are told what they missed while the connection was lost, each thing once', async () => {
    const page = follow(instance(), 'D1', await readLogHead(database()));
    await write('D1', 'first');
    await until(() => page.heard.length === 1);
    await own.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ahd live notices' AND datname = current_database()`,
    );
    await write('D1', 'second');
    await until(() => page.heard.length === 2);
    await write('D1', 'third');
    await until(() => page.heard.length === 3);
    expect(page.heard.map(({ action }) => action)).toEqual(['first', 'second', 'third']);
  });

  test('share one connection, which ends with the hub', async () => {
    await Promise.all(hubs.splice(0).map((hub) => hub.close()));
    for (let left = -1; left !== 0; left = (await listeners()).length)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const hub = instance();
    for (let n = 0; n < 5; n++) follow(hub, 'E1', 0, `u${n}`);
    const page = follow(hub, 'E1', await readLogHead(database()));
    await write('E1');
    await until(() => page.heard.length > 0);
    expect(await listeners()).toHaveLength(1);
    await hub.close();
    for (let left = -1; left !== 0; left = (await listeners()).length)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(hub.size).toBe(0);
  });
});

test('an account and an address have so many pages and no more; one that leaves makes room', () => {
  const hub = new LiveHub({ listen: () => ({ close: () => Promise.resolve() }), readSince: () => Promise.resolve([]) });
  const pages = Array.from({ length: HUB_LIMITS.account }, () => follow(hub, 'F1', 0, 'u'));
  expect(pages.every(({ leave }) => leave !== null)).toBe(true);
  expect(follow(hub, 'F1', 0, 'u').leave).toBeNull();
  expect(follow(hub, 'F1', 0, 'another').leave).not.toBeNull();
  pages[0]?.leave?.();
  expect(follow(hub, 'F1', 0, 'u').leave).not.toBeNull();
  for (let n = 0; hub.size < HUB_LIMITS.address; n++) follow(hub, 'F1', 0, `v${n}`);
  expect(follow(hub, 'F1', 0, 'w').leave).toBeNull();
  expect(follow(hub, 'F1', 0, 'w', 'b').leave).not.toBeNull();
});

describe('the stream', () => {
  const ask = (visitor: Visitor, query: string, beatMs?: number) => {
    const stop = new AbortController();
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'x-forwarded-for': visitor.address };
    const request = new Request(`http://localhost:3000/api/v1/desk/events?${query}`, { headers, signal: stop.signal });
    const hub = instance();
    return { answer: eventStream(request, hub, beatMs), hub, stop };
  };

  test.each([
    ['nobody signed in', () => new Visitor(), 'subject=commitment:A1&since=0', 401],
    ['a reader', () => reader, 'subject=commitment:A1&since=0', 403],
    ['no thing', () => editor, 'since=0', 422],
    ['no beginning', () => editor, 'subject=commitment:A1', 422],
    ['too many things', () => editor, `${'subject=commitment:A1&'.repeat(11)}since=0`, 422],
  ])('refuses %s', async (_what, visitor, query, status) => {
    expect((await ask(visitor(), query).answer).status).toBe(status);
  });

  test("carries another window's save of a draft with who, when and the revision, and ends when the page goes", async () => {
    const { body } = await editor.send(start, { commitmentId: 'T1-1', supersedesId: null });
    const id = String(body.id);
    const { answer, hub, stop } = ask(editor, `subject=draft:${id}&since=0`);
    const response = await answer;
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const streamed = response.body?.getReader();
    const window = 'a'.repeat(24);
    const read = async () => new TextDecoder().decode((await streamed?.read())?.value);
    expect(await read()).toBe('retry: 2000\n\n');
    await until(() => hub.size === 1);
    for (let n = 0; (await listeners()).length === 0 && n < 100; n++) await new Promise((r) => setTimeout(r, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const sent = { revision: 1, content: { ...EMPTY_CONTENT, holdsFrom: '2018-03-01' } };
    expect((await editor.send(save, sent, { id }, { 'x-ahd-window': window })).status).toBe(200);
    const text = await read();
    expect(text).toMatch(/^event: change\ndata: /);
    expect(text).toContain(`"revision":2,"window":"${window}"`);
    stop.abort();
    await until(() => hub.size === 0);
  });

  test('ends at once where somebody signs out everywhere', async () => {
    const leaving = await newPerson(administrator, 'editor', 'everywhere@example.org');
    const { answer, hub } = ask(leaving, 'subject=commitment:A1&since=0');
    await answer;
    expect(hub.size).toBe(1);
    for (let n = 0; (await listeners()).length === 0 && n < 100; n++) await new Promise((r) => setTimeout(r, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await leaving.send(signOutEverywhere, {})).status).toBe(200);
    await until(() => hub.size === 0);
  });

  test('ends soon after its session does', async () => {
    const leaving = await newPerson(administrator, 'editor', 'leaving@example.org');
    const { answer, hub } = ask(leaving, 'subject=commitment:A1&since=0', 50);
    await answer;
    expect(hub.size).toBe(1);
    await own.query("DELETE FROM sessions WHERE user_id = (SELECT id FROM users WHERE email = 'leaving@example.org')");
    await until(() => hub.size === 0);
  });
});
