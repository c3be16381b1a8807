import { PUT as save } from '@/app/api/v1/desk/decisions/drafts/[id]/route';
import { POST as move } from '@/app/api/v1/desk/decisions/drafts/[id]/moves/route';
import { POST as start } from '@/app/api/v1/desk/decisions/drafts/route';
import { POST as restore } from '@/app/api/v1/desk/log/[seq]/restore/route';
import type { DecisionContent } from '@/lib/domain/decision-content';
import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import { firstAdministrator, newPerson } from '../people';
import { useOwnDatabase } from '../own-database';
import { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();
let editor: Visitor;
let reviewer: Visitor;
let reader: Visitor;

beforeAll(async () => {
  await own.query(`
    INSERT INTO processes (id, name_ar, name_en, words) VALUES ('p', 'مسار', 'Process', '{"ar":[],"en":[]}');
    INSERT INTO series (id, process_id, prefix, name_ar, name_en) VALUES ('s', 'p', 'T', 'سلسلة', 'Series');
    INSERT INTO rounds (id, code, series_id, number, title_ar, title_en, venue_ar, venue_en, start_on, end_on)
      VALUES ('r1', 'T1', 's', 1, 'جولة', 'Round', 'مكان', 'Place', '2018-02-01', '2018-02-02');
    INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review)
      SELECT 'T1-' || n, 'r1', 'T1', n, 'decision', 'وعد', 'Promise', 'machine' FROM generate_series(1, 9) n;`);
  const administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  reviewer = await newPerson(administrator, 'reviewer', 'reviewer@example.org');
  reader = await newPerson(administrator, 'reader', 'reader@example.org');
});

const content = (reason: string, status: DecisionContent['status'] = 'fulfilled'): DecisionContent => ({
  status,
  holdsFrom: '2018-05-15',
  reason: { ar: `سبب ${reason}`, en: reason },
  answers: [{ partyId: null, done: 'yes', onTime: 'no', asWritten: 'yes' }],
  evidence: [
    {
      side: 'supports',
      quote: 'قول',
      byPromisers: false,
      source: { kind: 'address', url: 'https://example.org/', publisher: 'وكالة', accessedOn: '2026-01-01' },
    },
  ],
});

async function published(commitmentId: string, said: DecisionContent, supersedesId: string | null = null) {
  const { body } = await editor.send(start, { commitmentId, supersedesId });
  const id = String(body.id);
  expect((await editor.send(save, { revision: 1, content: said }, { id })).status).toBe(200);
  expect((await editor.send(move, { revision: 2, action: 'submit' }, { id })).status).toBe(200);
  const answer = await reviewer.send(move, { revision: 3, action: 'publish' }, { id });
  expect(answer.status).toBe(200);
  return String(answer.body.decisionId);
}

async function rowOf(commitmentId: string, action: string): Promise<string> {
  const [row] = await own.query(
    'SELECT seq FROM audit_log WHERE subject_id = $1 AND action = $2 ORDER BY seq LIMIT 1',
    [commitmentId, action],
  );
  return String(row?.seq);
}

const draftOf = async (id: unknown) =>
  (await own.query('SELECT content, supersedes_id, revision, state FROM decision_drafts WHERE id = $1', [id]))[0];

test('a published decision that was replaced comes back as a draft that would replace what replaced it', async () => {
  const first = await published('T1-1', content('first'));
  const second = await published('T1-1', content('second', 'broken'), first);
  const seq = await rowOf('T1-1', 'decision.publish');
  const { status, body } = await editor.send(restore, { draft: null }, { seq });
  expect(status).toBe(200);
  expect(await draftOf(body.id)).toMatchObject({ content: content('first'), supersedes_id: second, state: 'draft' });
  const decisions = await own.query("SELECT id FROM decisions WHERE commitment_id = 'T1-1' ORDER BY decided_at");
  expect(decisions.map(({ id }) => id)).toEqual([first, second]);
  const [row] = await own.query(
    "SELECT after FROM audit_log WHERE action = 'decision.restore' AND subject_id = 'T1-1'",
  );
  expect(row?.after).toMatchObject({ row: Number(seq), supersedes: second, 'reason.en': 'first' });
  expect((await editor.send(move, { revision: 1, action: 'submit' }, { id: String(body.id) })).status).toBe(200);
  const again = await reviewer.send(move, { revision: 2, action: 'publish' }, { id: String(body.id) });
  expect(again.status).toBe(200);
  expect((await verifyLog(database())).fault).toBeNull();
});

test('what was given up comes back, and what an open draft said is in the log before it is replaced', async () => {
  const { body } = await editor.send(start, { commitmentId: 'T1-2', supersedesId: null });
  const id = String(body.id);
  await editor.send(save, { revision: 1, content: content('given up') }, { id });
  expect((await editor.send(move, { revision: 2, action: 'discard' }, { id })).status).toBe(200);
  const seq = await rowOf('T1-2', 'decision.discard');
  const open = String((await editor.send(start, { commitmentId: 'T1-2', supersedesId: null })).body.id);
  await editor.send(save, { revision: 1, content: content('new') }, { id: open });
  expect((await editor.send(restore, { draft: null }, { seq })).status).toBe(409);
  expect((await editor.send(restore, { draft: { id: open, revision: 1 } }, { seq })).status).toBe(409);
  expect(await editor.send(restore, { draft: { id: open, revision: 2 } }, { seq })).toEqual({
    status: 200,
    body: { id: open },
  });
  expect(await draftOf(open)).toMatchObject({ content: content('given up'), revision: 3 });
  const [row] = await own.query(
    "SELECT before FROM audit_log WHERE action = 'decision.restore' AND subject_id = 'T1-2'",
  );
  expect(row?.before).toMatchObject({ 'reason.en': 'new' });
  const back = await rowOf('T1-2', 'decision.restore');
  expect((await editor.send(restore, { draft: { id: open, revision: 3 } }, { seq: back })).status).toBe(200);
});

test('sent fifty times at once it makes one draft', async () => {
  await published('T1-3', content('once'));
  const seq = await rowOf('T1-3', 'decision.publish');
  const answers = await Promise.all(Array.from({ length: 50 }, () => editor.send(restore, { draft: null }, { seq })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
});

test('a draft in review is not changed by restoring', async () => {
  await published('T1-4', content('first'));
  const seq = await rowOf('T1-4', 'decision.publish');
  const { body } = await editor.send(restore, { draft: null }, { seq });
  const id = String(body.id);
  await editor.send(move, { revision: 1, action: 'submit' }, { id });
  const answer = await editor.send(restore, { draft: { id, revision: 2 } }, { seq });
  expect(answer).toMatchObject({ status: 409, body: { error: { code: 'illegal-move' } } });
});

test.each([
  ['nobody signed in', () => new Visitor(), 401],
  ['a reader', () => reader, 403],
])('%s may not restore', async (_who, person, status) => {
  const seq = await rowOf('T1-1', 'decision.publish');
  expect((await person().send(restore, { draft: null }, { seq })).status).toBe(status);
});

test.each(['0', '-1', 'x', '999999', '1'])('row %s, which says no decision, is not found', async (seq) => {
  expect((await editor.send(restore, { draft: null }, { seq })).status).toBe(404);
});
