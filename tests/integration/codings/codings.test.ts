import { PUT as save } from '@/app/api/v1/desk/codings/route';
import { putEdit, splitClause, toEdit, type CodingEdit } from '@/lib/domain/clause-edits';
import type { ShownClause } from '@/lib/domain/document-view';
import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import { changeCorpus } from '@/lib/server/db/corpus-store';
import { readBoard } from '@/lib/server/db/read-board';
import { findDocument, findMachineReading } from '@/lib/server/db/read-document';
import { reader } from '@/lib/server/reader';
import { importCorpus } from '@/lib/workflow/import-corpus';
import { shippedCorpus } from '../corpus-database';
import { useOwnDatabase } from '../own-database';
import { firstAdministrator, newPerson } from '../people';
import type { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();
const shipped = shippedCorpus();
const KEY = 'astana-08-communique.ar';
let editor: Visitor;
let reviewer: Visitor;
let visitor: Visitor;
let revision = 0;

const load = () => changeCorpus(database(), (store) => importCorpus(store, shipped, reader));

async function machine(): Promise<{ text: string; clauses: readonly ShownClause[] }> {
  const view = await findMachineReading(database(), KEY);
  if (!view) throw new Error('the data set has no such document');
  return view;
}

async function promise(): Promise<ShownClause> {
  const clause = (await machine()).clauses.find(
    ({ commitmentId, kind }) => commitmentId !== null && kind === 'commitment',
  );
  if (!clause) throw new Error('the document promises nothing');
  return clause;
}

beforeAll(async () => {
  const administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  reviewer = await newPerson(administrator, 'reviewer', 'reviewer@example.org');
  visitor = await newPerson(administrator, 'reader', 'reader@example.org');
  await load();
});

/** Saves the edits from the revision that the last save gave. */
async function put(who: Visitor, edits: readonly CodingEdit[], from = revision) {
  const answer = await who.send(save, { documentKey: KEY, revision: from, edits });
  if (answer.status === 200) revision = Number(answer.body.revision);
  return answer;
}

const idsOfRound = async () =>
  (await readBoard(database(), 'astana')).commitments
    .filter(({ roundId }) => roundId === 'astana-08')
    .map(({ id }) => id);
const shown = async () => (await findDocument(database(), KEY))?.clauses ?? [];

test('accepting what the machine read changes nothing but who says so', async () => {
  const before = await idsOfRound();
  const clause = await promise();
  expect(await put(editor, [toEdit(clause)])).toMatchObject({ status: 200, body: { revision: 1 } });
  expect(await idsOfRound()).toEqual(before);
  expect((await shown()).find(({ start }) => start === clause.start)).toMatchObject({
    review: 'coded',
    commitmentId: clause.commitmentId,
    kind: 'commitment',
  });
});

test('a second pair of eyes reviews it; the author cannot', async () => {
  const edit = { ...toEdit(await promise()), isReviewed: true };
  expect(await put(editor, [edit])).toMatchObject({ status: 403, body: { error: { code: 'role' } } });
  expect(await put(reviewer, [edit])).toMatchObject({ status: 200, body: { edits: [{ isReviewed: true }] } });
  expect((await shown()).find(({ start }) => start === edit.start)?.review).toBe('reviewed');
  const own1 = { ...edit, strength: 'hortatory' as const };
  expect(await put(reviewer, [own1])).toMatchObject({ status: 200, body: { edits: [{ isReviewed: false }] } });
  expect(await put(reviewer, [{ ...own1, isReviewed: true }])).toMatchObject({ body: { error: { code: 'own-work' } } });
});

test('a rejected promise is no longer shown; taken back, it has its old id; both outlive a new reading', async () => {
  const before = await idsOfRound();
  const clause = await promise();
  await put(editor, [{ ...toEdit(clause), isRejected: true }]);
  expect(await idsOfRound()).not.toContain(clause.commitmentId);
  await load();
  expect(await idsOfRound()).not.toContain(clause.commitmentId);
  await put(editor, []);
  expect(await idsOfRound()).toEqual(before);
});

test('a clause that is split becomes two, and what people add becomes a promise with the next number', async () => {
  const { text, clauses } = await machine();
  const clause = await promise();
  const half = text.indexOf(' ', clause.start + (clause.end - clause.start) / 2);
  const split = splitClause(text, [], clause, half);
  expect(await put(editor, split ?? [])).toMatchObject({ status: 200 });
  const there = (await shown()).filter(({ start, end }) => start >= clause.start && end <= clause.end);
  expect(there.map(({ review }) => review)).toEqual(['coded', 'coded']);

  const other = clauses.find(({ kind }) => kind === 'position');
  if (!other) throw new Error('the document takes no position');
  const promised = { ...toEdit(other), kind: 'commitment' as const, strength: 'intent' as const, parties: ['iran'] };
  const highest = Math.max(...(await idsOfRound()).map((id) => Number(id.split('-')[1])));
  await put(editor, putEdit(text, clauses, [], promised));
  expect(Math.max(...(await idsOfRound()).map((id) => Number(id.split('-')[1])))).toBe(highest + 1);
  await put(editor, []);
});

test('who comes second sees what the first one saved, and nothing is overwritten', async () => {
  const clause = await promise();
  await put(editor, [toEdit(clause)]);
  const late = await put(reviewer, [{ ...toEdit(clause), isRejected: true }], revision - 1);
  expect(late).toMatchObject({
    status: 409,
    body: { error: { code: 'conflict', revision, edits: [{ isRejected: false }] } },
  });
  await put(editor, []);
});

test.each([
  ['reaches beyond the text', { end: 9_999_999 }, 'edits.0'],
  ['is a promise without strength', { strength: null }, 'edits.0.strength'],
])('an edit that %s is refused by its place', async (_, change, field) => {
  const edit = { ...toEdit(await promise()), ...change };
  expect(await put(editor, [edit])).toMatchObject({
    status: 422,
    body: { error: { code: 'invalid', fields: [field] } },
  });
});

test('edits that overlap, days that are not those of the date, and readers are refused; the log holds', async () => {
  const edit = toEdit(await promise());
  const [later] = [{ ...edit, start: edit.start + 1 }];
  expect(await put(editor, [edit, later])).toMatchObject({ status: 422 });
  const due = { edtf: '2018-01', earliest: '2018-01-02', latest: '2018-01-31', precision: 'month' as const };
  const place = { words: 'x', start: edit.start, end: edit.start + 1, isApproximate: false };
  expect(await put(editor, [{ ...edit, due: { ...due, ...place } }])).toMatchObject({ status: 422 });
  expect(await put(visitor, [edit])).toMatchObject({ status: 403 });
  expect((await verifyLog(database())).fault).toBeNull();
  const rows = await own.query(`SELECT count(*)::int AS n FROM audit_log WHERE action = 'coding.save'`);
  expect(rows[0]?.n).toBeGreaterThan(5);
});
