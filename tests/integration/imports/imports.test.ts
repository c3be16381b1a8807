import { POST as paste } from '@/app/api/v1/desk/imports/route';
import { PUT as save } from '@/app/api/v1/desk/imports/[id]/route';
import { POST as move } from '@/app/api/v1/desk/imports/[id]/moves/route';
import { POST as sendFile } from '@/app/api/v1/desk/imports/files/route';
import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import { readBoard } from '@/lib/server/db/read-board';
import { claimImport } from '@/lib/server/db/import-runs';
import { startJobs, stopJobs } from '@/lib/server/import/jobs';
import type { Import } from '@/lib/workflow/imports/import-store';
import { firstAdministrator, newPerson } from '../people';
import { useOwnDatabase } from '../own-database';
import { Visitor } from '../visitor';
import { endJobs, getImport, loadShipped, sendUnnoticed, textOf, whenIn } from './desk';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
jest.setTimeout(120_000);
afterAll(endJobs); // before the database goes
const own = useOwnDatabase();

const EIGHT = 'astana-08-communique.ar';
const PROCESS = 'astana';
let administrator: Visitor;
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  await loadShipped();
  administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  reader = await newPerson(administrator, 'reader', 'reader@example.org');
  await startJobs();
});

/** The communiqué of round 8 with another ending: a text that no document has. */
const altered = (word: string) =>
  `${textOf(EIGHT)}\nتقرر الدول الضامنة عقد اجتماع للخبراء في ${word} قبل 15 آذار/مارس 2018.\n`;

async function pasted(text: string, visitor = editor): Promise<Import> {
  const { status, body } = await visitor.send(paste, { text });
  expect({ status, body }).toMatchObject({ status: 200 });
  return whenIn(String(body.id), 'draft', 'failed', 'duplicate');
}

const step = (visitor: Visitor, { id, revision }: Pick<Import, 'id' | 'revision'>, action: string, more = {}) =>
  visitor.send(move, { action, revision, ...more }, { id });

const put = (visitor: Visitor, { id, revision }: Import, metadata: unknown, pages: unknown = null) =>
  visitor.send(save, { revision, metadata, pages }, { id });

/** Fills in what the text does not say. */
async function completed(found: Import): Promise<Import> {
  const metadata = {
    ...found.metadata,
    publisher: { ar: 'وكالة', en: 'Agency' },
    title: { ar: 'بيان معدّل', en: 'Altered statement' },
    url: 'https://example.org/statement',
  };
  const { status } = await put(editor, found, metadata);
  expect(status).toBe(200);
  const saved = await getImport(found.id);
  expect((await step(editor, saved, 'preview')).status).toBe(200);
  return whenIn(found.id, 'draft', 'failed');
}

const counts = async () => {
  const [row] = await own.query(`
    SELECT (SELECT count(*) FROM documents)::int AS documents, (SELECT count(*) FROM commitments)::int AS commitments,
      (SELECT count(*) FROM follow_ups)::int AS links, (SELECT count(*) FROM rounds)::int AS rounds,
      (SELECT count(*) FROM readings)::int AS readings, (SELECT number FROM data_revision)::int AS revision`);
  return row;
};

test('a pasted text becomes a public document, after a preview that says what comes of it', async () => {
  const before = await counts();
  const found = await completed(await pasted(altered('جنيف')));
  expect(found).toMatchObject({
    state: 'draft',
    metadata: { language: 'ar', round: { kind: 'existing', roundId: 'astana-08' } },
  });
  const { preview } = found;
  expect(preview?.commitments.some(({ isNew, due }) => isNew && due?.latest === '2018-03-14')).toBe(true);
  expect(await counts()).toEqual(before);

  expect(await step(editor, found, 'publish')).toMatchObject({ status: 200, body: { documentKey: preview?.key } });
  const board = await readBoard(database(), PROCESS);
  expect(board.documents.map(({ key }) => key)).toContain(preview?.key);
  const shown = new Set(board.commitments.map(({ id }) => id));
  expect(preview?.commitments.filter(({ id }) => !shown.has(id))).toEqual([]);
  const links = board.followUps.map(({ commitmentId, relation, score }) => `${commitmentId} ${relation} ${score}`);
  expect(preview?.followUps.filter((f) => !links.includes(`${f.commitmentId} ${f.relation} ${f.score}`))).toEqual([]);
  const [row] = await own.query(`SELECT before, after FROM audit_log WHERE action = 'document.publish'`);
  expect(row).toMatchObject({ before: null, after: { key: preview?.key, roundId: 'astana-08' } });
  expect((await verifyLog(database())).fault).toBeNull();
});

test('the same text again leads to its document', async () => {
  const found = await pasted(textOf(EIGHT));
  expect(found).toMatchObject({ state: 'duplicate', documentKey: EIGHT });
});

test('the same post sent 50 times makes one import', async () => {
  const text = altered('فيينا');
  const answers = await Promise.all(Array.from({ length: 50 }, () => editor.send(paste, { text })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  const rows = await own.query(
    `SELECT id FROM imports WHERE name LIKE 'بيان%' AND state IN ('queued', 'running', 'draft')`,
  );
  expect(rows.length).toBeLessThanOrEqual(1);
});

test('publishing is all or nothing: a step that fails leaves everything as it was', async () => {
  const found = await completed(await pasted(altered('موسكو')));
  const before = await counts();
  await own.query(`
    CREATE FUNCTION fail_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the disk is gone'; END $$;
    CREATE TRIGGER fail_here BEFORE INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION fail_here();`);
  await expect(step(editor, found, 'publish')).rejects.toThrow('the disk is gone');
  await own.query('DROP TRIGGER fail_here ON audit_log; DROP FUNCTION fail_here');
  expect(await counts()).toEqual(before);
  expect((await getImport(found.id)).state).toBe('draft');
  expect((await step(editor, found, 'publish')).status).toBe(200);
});

test('what somebody else published meanwhile asks for another look', async () => {
  const [one, two] = [await completed(await pasted(altered('أنقرة'))), await completed(await pasted(altered('طهران')))];
  expect((await step(editor, one, 'publish')).status).toBe(200);
  expect(await step(editor, two, 'publish')).toMatchObject({ status: 409, body: { error: { code: 'preview-old' } } });
  expect((await step(editor, two, 'preview')).status).toBe(200);
  const again = await whenIn(two.id, 'draft');
  expect((await step(editor, again, 'publish')).status).toBe(200);
});

test('a run that died is taken up again, and what the dead one still says is not heard', async () => {
  await stopJobs();
  const [user] = await own.query(`SELECT id FROM users WHERE email = 'editor@example.org'`);
  const id = await sendUnnoticed(String(user?.id), altered('القاهرة'));
  const dead = await claimImport(database(), id);
  await own.query(`UPDATE imports SET heartbeat_at = now() - interval '5 minutes' WHERE id = $1`, [id]);
  await startJobs();
  const found = await whenIn(id, 'draft', 'failed');
  expect(found).toMatchObject({ state: 'draft', failure: null });
  const { beat, failRun } = await import('@/lib/server/db/import-runs');
  if (!dead) throw new Error('it was not claimed');
  expect(await beat(database(), dead)).toBe(false);
  await failRun(database(), dead, { code: 'crashed', place: null, limit: null });
  expect((await getImport(id)).state).toBe('draft');
});

test('a run that died too often is left to a person, who tries again', async () => {
  const found = await pasted(altered('بغداد'));
  await own.query(
    `UPDATE imports SET state = 'running', run_id = gen_random_uuid(), attempts = 3, heartbeat_at = now() - interval '1 hour' WHERE id = $1`,
    [found.id],
  );
  const failed = await whenIn(found.id, 'failed');
  expect(failed.failure).toMatchObject({ code: 'interrupted' });
  expect((await step(editor, failed, 'retry')).status).toBe(200);
  expect((await whenIn(found.id, 'draft')).failure).toBeNull();
});

test('an import that is called off while it is read writes nothing more, and can be tried again', async () => {
  const { body } = await editor.send(paste, { text: altered('القاهرة الجديدة') });
  const running = await whenIn(String(body.id), 'running');
  expect(await step(editor, running, 'cancel')).toMatchObject({ status: 200 });
  const before = await counts();
  await endJobs(); // with the end of the run
  const cancelled = await getImport(running.id);
  expect(cancelled).toMatchObject({ state: 'cancelled', preview: null, pages: null });
  expect(await counts()).toEqual(before);
  await startJobs();
  expect((await step(editor, cancelled, 'retry')).status).toBe(200);
  await whenIn(running.id, 'draft');
});

test('two windows: the second save is told of the first', async () => {
  const found = await pasted(altered('بيروت'));
  expect((await put(editor, found, found.metadata)).status).toBe(200);
  const second = await put(administrator, found, { ...found.metadata, kind: 'press' });
  expect(second).toMatchObject({
    status: 409,
    body: { error: { code: 'conflict', current: { revision: found.revision + 1 } } },
  });
});

test('incomplete metadata and addresses that are none are refused by field', async () => {
  const found = await pasted(altered('عمّان'));
  await put(editor, found, { ...found.metadata, url: 'javascript:alert(1)', publisher: { ar: '', en: 'x' } });
  const saved = await getImport(found.id);
  const answer = await step(editor, saved, 'publish');
  expect(answer).toMatchObject({ status: 422, body: { error: { code: 'import-lacks' } } });
  const lacks = (answer.body.error?.lacks ?? []) as { field: string; problem: string }[];
  expect(lacks).toEqual(
    expect.arrayContaining([
      { field: 'url', problem: 'not-http' },
      { field: 'publisher-ar', problem: 'missing' },
    ]),
  );
});

test('who may not import is refused everywhere', async () => {
  const found = await pasted(altered('الرياض'));
  const stranger = new Visitor();
  for (const [visitor, status] of [
    [reader, 403],
    [stranger, 401],
  ] as const) {
    expect((await visitor.send(paste, { text: 'نص' })).status).toBe(status);
    expect((await put(visitor, found, found.metadata)).status).toBe(status);
    for (const action of ['cancel', 'retry', 'preview', 'discard', 'publish'])
      expect((await step(visitor, found, action)).status).toBe(status);
    expect((await step(visitor, found, 'withdraw', { reason: 'x' })).status).toBe(status);
    expect((await visitor.send(sendFile, new TextEncoder().encode('نص'), { name: 'a.txt' })).status).toBe(status);
  }
});

test('a published document is taken back with a reason, and shown again', async () => {
  const found = await completed(await pasted(altered('نيويورك')));
  const { body } = await step(editor, found, 'publish');
  const key = String(body.documentKey);
  const published = await getImport(found.id);
  expect((await step(editor, published, 'withdraw', { reason: 'خطأ' })).status).toBe(403);
  expect((await step(administrator, published, 'withdraw', { reason: 'خطأ' })).status).toBe(200);
  const board = await readBoard(database(), PROCESS);
  expect(board.documents.map((document) => document.key)).not.toContain(key);
  const withdrawn = await getImport(found.id);
  expect(withdrawn.isWithdrawn).toBe(true);
  expect((await step(administrator, withdrawn, 'restore', { reason: 'كان صحيحًا' })).status).toBe(200);
  expect((await readBoard(database(), PROCESS)).documents.map((document) => document.key)).toContain(key);
  expect((await verifyLog(database())).fault).toBeNull();
});

test('loading the shipped data again leaves what the desk imported', async () => {
  const before = await own.query(`SELECT key, text_sha256, withdrawn_at FROM documents ORDER BY key`);
  await loadShipped();
  expect(await own.query(`SELECT key, text_sha256, withdrawn_at FROM documents ORDER BY key`)).toEqual(before);
});
