import { POST as withdraw } from '@/app/api/v1/desk/decisions/[id]/withdraw/route';
import { PUT as save } from '@/app/api/v1/desk/decisions/drafts/[id]/route';
import { POST as move } from '@/app/api/v1/desk/decisions/drafts/[id]/moves/route';
import { POST as start } from '@/app/api/v1/desk/decisions/drafts/route';
import { PATCH as setRules } from '@/app/api/v1/desk/rules/route';
import type { DecisionContent, Evidence } from '@/lib/domain/decision-content';
import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import { listDecisions } from '@/lib/server/db/decision-rows';
import { firstAdministrator, newPerson } from '../people';
import { useOwnDatabase } from '../own-database';
import { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();

const TEXT = 'تقرر الدول الضامنة عقد الاجتماع القادم في أستانا.';
const QUOTE = 'عقد الاجتماع القادم';
let administrator: Visitor;
let editor: Visitor;
let reviewer: Visitor;
let reader: Visitor;

beforeAll(async () => {
  await own.query(`
    INSERT INTO processes (id, name_ar, name_en, words) VALUES ('p', 'مسار', 'Process', '{"ar":[],"en":[]}');
    INSERT INTO series (id, process_id, prefix, name_ar, name_en) VALUES ('s', 'p', 'T', 'سلسلة', 'Series');
    INSERT INTO rounds (id, code, series_id, number, title_ar, title_en, venue_ar, venue_en, start_on, end_on)
      VALUES ('r1', 'T1', 's', 1, 'جولة', 'Round', 'مكان', 'Place', '2018-02-01', '2018-02-02');
    INSERT INTO parties (id, name_ar, name_en) VALUES ('iran', 'إيران', 'Iran');
    INSERT INTO documents (key, id, language, round_id, kind, publisher_ar, publisher_en, title_ar, title_en, text)
      VALUES ('d.ar', 'd', 'ar', 'r1', 'official', 'ناشر', 'Publisher', 'نص', 'Text', '${TEXT}');
    INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review)
      SELECT 'T1-' || n, 'r1', 'T1', n, 'decision', 'وعد', 'Promise', 'machine' FROM generate_series(1, 9) n;`);
  administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  reviewer = await newPerson(administrator, 'reviewer', 'reviewer@example.org');
  reader = await newPerson(administrator, 'reader', 'reader@example.org');
});

const address: Evidence = {
  side: 'supports',
  quote: 'عُقد الاجتماع',
  byPromisers: false,
  source: { kind: 'address', url: 'https://example.org/a', publisher: 'وكالة', accessedOn: '2026-01-01' },
};
const start0 = TEXT.indexOf(QUOTE);
const clause: Evidence = {
  side: 'context',
  quote: QUOTE,
  byPromisers: true,
  source: { kind: 'clause', documentKey: 'd.ar', start: start0, end: start0 + QUOTE.length },
};
const content: DecisionContent = {
  status: 'fulfilled-late',
  holdsFrom: '2018-05-15',
  reason: { ar: 'عُقد متأخرًا', en: 'Held late' },
  answers: [
    { partyId: null, done: 'yes', onTime: 'no', asWritten: 'yes' },
    { partyId: 'iran', done: 'yes', onTime: 'unknown', asWritten: 'partly' },
  ],
  evidence: [address, clause],
};

const begin = async (visitor: Visitor, commitmentId: string, supersedesId: string | null = null) =>
  visitor.send(start, { commitmentId, supersedesId });
const step = (visitor: Visitor, id: unknown, revision: number, action: string, note?: string) =>
  visitor.send(move, { action, revision, ...(note === undefined ? {} : { note }) }, { id: String(id) });
const put = (visitor: Visitor, id: unknown, revision: number, said: unknown = content) =>
  visitor.send(save, { revision, content: said }, { id: String(id) });

/** A decision of the editor, written and submitted; gives its id, at revision 3. */
async function submitted(commitmentId: string, said = content, supersedesId: string | null = null): Promise<string> {
  const { body } = await begin(editor, commitmentId, supersedesId);
  expect(await put(editor, body.id, 1, said)).toEqual({ status: 200, body: { revision: 2 } });
  expect(await step(editor, body.id, 2, 'submit')).toEqual({ status: 200, body: { revision: 3 } });
  return String(body.id);
}

async function published(commitmentId: string, said = content, supersedesId: string | null = null): Promise<string> {
  const id = await submitted(commitmentId, said, supersedesId);
  const answer = await step(reviewer, id, 3, 'publish');
  expect(answer.status).toBe(200);
  return String(answer.body.decisionId);
}

const decisionsOf = async (commitmentId: string) =>
  (await listDecisions(database(), 'p')).filter((decision) => decision.commitmentId === commitmentId);

describe('a decision', () => {
  test('goes from draft through review to what the timeline shows', async () => {
    expect(await decisionsOf('T1-1')).toEqual([]);
    const id = await published('T1-1');
    expect(await decisionsOf('T1-1')).toMatchObject([
      { commitmentId: 'T1-1', status: 'fulfilled-late', holdsFrom: '2018-05-15', reason: content.reason },
    ]);
    const evidence = await own.query('SELECT quote, by_promisers FROM evidence WHERE decision_id = $1 ORDER BY quote', [
      id,
    ]);
    expect(evidence).toHaveLength(2);
    const answers = await own.query('SELECT party_id, on_time FROM decision_answers WHERE decision_id = $1', [id]);
    expect(answers).toEqual(
      expect.arrayContaining([
        { party_id: null, on_time: 'no' },
        { party_id: 'iran', on_time: 'unknown' },
      ]),
    );
  });

  test('is one draft, however often the same post is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => begin(editor, 'T1-2')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const [row] = await own.query("SELECT count(*)::int AS n FROM decision_drafts WHERE commitment_id = 'T1-2'");
    expect(row?.n).toBe(1);
  });

  test('is published once, however often the same post is sent', async () => {
    const id = await submitted('T1-2');
    const answers = await Promise.all(Array.from({ length: 50 }, () => step(reviewer, id, 3, 'publish')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
    expect(await decisionsOf('T1-2')).toHaveLength(1);
  });

  test('is saved from the revision that was seen: the second window gets both versions', async () => {
    const { body } = await begin(editor, 'T1-3');
    expect((await put(editor, body.id, 1)).status).toBe(200);
    const second = await put(editor, body.id, 1, { ...content, reason: { ar: 'غيره', en: 'Other' } });
    expect(second).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict', current: { revision: 2, content } } },
    });
    await step(editor, body.id, 2, 'discard');
  });

  test.each([
    ['status', { status: null }],
    ['holds-from', { holdsFrom: null }],
    ['holds-from-early', { holdsFrom: '2018-02-01' }],
    ['holds-from-late', { holdsFrom: '2999-01-01' }],
    ['reason-ar', { reason: { ar: ' ', en: 'x' } }],
    ['reason-en', { reason: { ar: 'x', en: '' } }],
    ['evidence', { evidence: [] }],
    ['evidence-quote', { evidence: [{ ...address, quote: ' ' }] }],
    ['evidence-source', { evidence: [{ ...address, source: { ...address.source, url: 'javascript:alert(1)' } }] }],
    ['answers', { answers: [] }],
  ])('does not go to review with a fault in %s', async (lack, fault) => {
    const { body } = await begin(editor, 'T1-3');
    const saved = await put(editor, body.id, Number(body.revision), { ...content, ...fault });
    const revision = Number(saved.body.revision);
    expect(await step(editor, body.id, revision, 'submit')).toMatchObject({
      status: 422,
      body: { error: { code: 'incomplete', lacks: [lack] } },
    });
    await step(editor, body.id, revision, 'discard');
  });

  test('does not quote words that the document does not say there', async () => {
    const { body } = await begin(editor, 'T1-3');
    await put(editor, body.id, 1, { ...content, evidence: [{ ...clause, quote: 'كلام آخر بطوله تمام' }] });
    expect(await step(editor, body.id, 2, 'submit')).toMatchObject({
      status: 409,
      body: { error: { code: 'quote-changed' } },
    });
    await step(editor, body.id, 2, 'discard');
  });

  test('is not begun on a commitment that does not exist', async () => {
    expect(await begin(editor, 'T9-9')).toMatchObject({ status: 404 });
  });
});

describe('review', () => {
  test('is refused to the author, whatever their role, until an administrator allows it', async () => {
    const { body } = await begin(administrator, 'T1-4');
    await put(administrator, body.id, 1);
    await step(administrator, body.id, 2, 'submit');
    const refusal = { status: 403, body: { error: { code: 'own-work' } } };
    expect(await step(administrator, body.id, 3, 'publish')).toEqual(refusal);
    expect(await step(administrator, body.id, 3, 'send-back', 'x')).toEqual(refusal);
    expect(await reviewer.send(setRules, { revision: 1, mayReviewOwn: true })).toMatchObject({ status: 403 });
    expect(await administrator.send(setRules, { revision: 1, mayReviewOwn: true })).toMatchObject({ status: 200 });
    expect(await administrator.send(setRules, { revision: 1, mayReviewOwn: false })).toMatchObject({ status: 409 });
    expect(await step(administrator, body.id, 3, 'publish')).toMatchObject({ status: 200 });
    await administrator.send(setRules, { revision: 2, mayReviewOwn: false });
  });

  test('sends a draft back with a reason, and its author goes on', async () => {
    const id = await submitted('T1-5');
    expect(await put(editor, id, 3)).toMatchObject({ status: 409, body: { error: { code: 'illegal-move' } } });
    expect(await step(reviewer, id, 3, 'send-back', 'أين الدليل؟')).toMatchObject({ status: 200 });
    const [row] = await own.query('SELECT state, note FROM decision_drafts WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'draft', note: 'أين الدليل؟' });
    expect(await put(editor, id, 4)).toMatchObject({ status: 200 });
    await step(editor, id, 5, 'submit');
    expect(await step(editor, id, 6, 'take-back')).toMatchObject({ status: 200 });
    await step(editor, id, 7, 'discard');
  });

  test('does not publish another text than the one that was reviewed', async () => {
    const id = await submitted('T1-5');
    await step(editor, id, 3, 'take-back');
    await put(editor, id, 4, { ...content, status: 'broken' });
    await step(editor, id, 5, 'submit');
    expect(await step(reviewer, id, 3, 'publish')).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict' } },
    });
    await step(editor, id, 6, 'take-back');
    await step(editor, id, 7, 'discard');
  });
});

describe('what was published', () => {
  test('is replaced by another decision, once, and the database refuses to edit it', async () => {
    const first = await published('T1-6');
    const replacement = await submitted('T1-6', { ...content, status: 'partly-fulfilled' }, first);
    await begin(reviewer, 'T1-6', first);
    expect(await step(reviewer, replacement, 3, 'publish')).toMatchObject({ status: 200 });
    expect(await decisionsOf('T1-6')).toMatchObject([{ status: 'partly-fulfilled' }]);
    expect(await begin(administrator, 'T1-6', first)).toMatchObject({
      status: 409,
      body: { error: { code: 'superseded' } },
    });
    for (const sql of [
      "UPDATE decisions SET status = 'broken'",
      'DELETE FROM decisions',
      "UPDATE evidence SET quote = 'x'",
      "UPDATE decision_answers SET done = 'no'",
    ])
      await expect(own.query(sql)).rejects.toThrow(/refused/);
  });

  test('begins its replacement with what it says', async () => {
    const first = await published('T1-7');
    const { body } = await begin(editor, 'T1-7', first);
    expect(body.content).toMatchObject({ status: content.status, reason: content.reason });
    expect((body.content as DecisionContent).evidence).toHaveLength(2);
    await step(editor, body.id, 1, 'discard');
  });

  test('is withdrawn with a reason, once, and what the rules say holds again', async () => {
    const id = await published('T1-8');
    const reason = { ar: 'سُحب', en: 'Withdrawn' };
    expect(await editor.send(withdraw, { reason }, { id })).toMatchObject({ status: 403 });
    expect(await reviewer.send(withdraw, { reason: { ar: '', en: 'x' } }, { id })).toMatchObject({ status: 422 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => reviewer.send(withdraw, { reason }, { id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await decisionsOf('T1-8')).toEqual([]);
  });

  test('cannot have two beginnings on one day', async () => {
    await published('T1-9');
    const second = await submitted('T1-9');
    expect(await step(reviewer, second, 3, 'publish')).toMatchObject({
      status: 409,
      body: { error: { code: 'same-day' } },
    });
    await step(reviewer, second, 3, 'send-back', 'يوم آخر');
    await put(editor, second, 4, { ...content, holdsFrom: '2018-06-01' });
    await step(editor, second, 5, 'submit');
    expect(await step(reviewer, second, 6, 'publish')).toMatchObject({ status: 200 });
    expect(await decisionsOf('T1-9')).toHaveLength(2);
  });
});

describe('decisions are closed', () => {
  const unknown = { id: '00000000-0000-4000-8000-000000000000' };
  const attempts = (visitor: Visitor, draft: string) =>
    Promise.all([
      begin(visitor, 'T1-3'),
      put(visitor, draft, 3),
      ...['submit', 'take-back', 'discard', 'publish'].map((action) => step(visitor, draft, 3, action)),
      step(visitor, draft, 3, 'send-back', 'x'),
      visitor.send(withdraw, { reason: { ar: 'x', en: 'x' } }, unknown),
      visitor.send(setRules, { revision: 1, mayReviewOwn: true }),
    ]);

  test('to who is not signed in, and to a reader', async () => {
    const draft = await submitted('T1-3');
    for (const answer of await attempts(new Visitor(), draft))
      expect(answer).toEqual({ status: 401, body: { error: { code: 'sign-in' } } });
    for (const answer of await attempts(reader, draft))
      expect(answer).toEqual({ status: 403, body: { error: { code: 'role' } } });
  });

  test('to an editor who is not the author, and to an editor as reviewer', async () => {
    const other = await newPerson(administrator, 'editor', 'other@example.org');
    const { body } = await begin(editor, 'T1-3');
    const codes = (await attempts(other, String(body.id))).map((answer) => answer.body.error?.code);
    expect(codes).toEqual([
      undefined,
      'not-author',
      'not-author',
      'not-author',
      'not-author',
      'role',
      'role',
      'role',
      'role',
    ]);
  });

  test('to what is no id', async () => {
    expect(await put(editor, "x' OR 1=1", 1)).toMatchObject({ status: 404 });
  });
});

describe('the log of decisions', () => {
  test('keeps what was submitted and published in full, and its chain holds', async () => {
    const rows = await own.query(
      "SELECT action, after FROM audit_log WHERE subject_kind = 'commitment' AND subject_id = 'T1-1' ORDER BY seq",
    );
    expect(rows.map(({ action }) => action)).toEqual(['decision.draft', 'decision.submit', 'decision.publish']);
    expect(rows[2]?.after).toMatchObject({ status: 'fulfilled-late', 'reason.ar': content.reason.ar });
    expect((await verifyLog(database())).fault).toBeNull();
  });
});
