import type { CorpusInput } from '@/lib/workflow/import-corpus';
import { findFirstProcess, readBoard } from '@/lib/server/db/read-board';
import { findDocument } from '@/lib/server/db/read-document';
import { readRevision } from '@/lib/server/db/revision';
import { shippedCorpus, useCorpusDatabase } from '../corpus-database';

const KEY = 'astana-08-communique.ar';
const database = useCorpusDatabase();
const shipped = shippedCorpus();

/** The shipped corpus with the communiqué of round 8 in another wording. */
function reworded(change: (text: string) => string): CorpusInput {
  const documents = shipped.documents.map((entry) =>
    entry.document.key === KEY ? { ...entry, text: change(entry.text) } : entry,
  );
  return { ...shipped, documents };
}

async function board() {
  return readBoard(database.prisma(), (await findFirstProcess(database.prisma())) ?? '');
}

const idsOfRound8 = async () =>
  (await board()).commitments
    .filter(({ roundId }) => roundId === 'astana-08')
    .map(({ id, sources }) => [id, sources[0]?.quote]);

beforeEach(async () => {
  await database.load(shipped);
});

test('every round, event, document and title of the corpus is in the database', async () => {
  const { rounds, events, documents, parties, themes } = await board();
  expect(rounds).toEqual(
    shipped.catalogue.rounds.map((round) => ({ ...round, isDocumented: expect.any(Boolean) as boolean })),
  );
  expect(events).toEqual(shipped.catalogue.events);
  expect(documents.map(({ key }) => key).sort()).toEqual(shipped.documents.map(({ document }) => document.key).sort());
  expect(parties.map(({ id }) => id)).toEqual(shipped.catalogue.parties.map(({ id }) => id));
  expect(themes.map(({ id }) => id)).toEqual(shipped.catalogue.themes.map(({ id }) => id));
});

test('a summary alone does not make a round documented', async () => {
  const documented = (await board()).rounds.filter(({ isDocumented }) => isDocumented).map(({ id }) => id);
  expect(documented).toEqual(['astana-07', 'astana-08', 'astana-11', 'astana-20']);
});

test('loading twice changes nothing', async () => {
  const before = { board: await board(), revision: await readRevision(database.prisma()) };
  expect(await database.load(shipped)).toMatchObject({ read: 0 });
  expect({ board: await board(), revision: await readRevision(database.prisma()) }).toEqual(before);
});

test('every quote is what stands at its offsets', async () => {
  const texts = new Map(shipped.documents.map(({ document, text }) => [document.key, text]));
  const sources = (await board()).commitments.flatMap((commitment) => commitment.sources);
  expect(sources.length).toBeGreaterThan(50);
  for (const { documentKey, start, end, quote } of sources) {
    expect(texts.get(documentKey)?.slice(start, end)).toBe(quote);
  }
});

test('a document comes with its clauses and the commitments that they say', async () => {
  const view = await findDocument(database.prisma(), KEY);
  const commitments = view?.clauses.filter(({ kind }) => kind === 'commitment') ?? [];
  expect(commitments.length).toBeGreaterThan(0);
  expect(commitments.map(({ commitmentId }) => commitmentId)).toEqual(
    commitments.map(() => expect.stringMatching(/^A8-\d+$/) as string),
  );
  expect(await findDocument(database.prisma(), 'nothing.ar')).toBeNull();
});

test('a text that moves keeps the ids of its commitments and the decisions on them', async () => {
  const before = await idsOfRound8();
  const [[id = ''] = []] = before;
  await database.query(`WITH d AS (
      INSERT INTO decisions (commitment_id, status, holds_from, reason_ar, reason_en, decided_by)
      VALUES ('${id}', 'broken', '2019-01-01', 'سبب', 'reason', 'editor') RETURNING id)
    INSERT INTO evidence (decision_id, side, quote, url, publisher, accessed_on)
    SELECT id, 'supports', 'said', 'https://example.org/', 'Example', '2026-01-01' FROM d`);
  await database.load(reworded((text) => `بيان مشترك\n\n${text}`));
  expect(await idsOfRound8()).toEqual(before);
  expect((await board()).decisions).toContainEqual(expect.objectContaining({ commitmentId: id, status: 'broken' }));
});

test('a promise that is taken out of the text is retired, and a new one never gets its id', async () => {
  const before = await idsOfRound8();
  const [last, quote] = before.at(-1) ?? [];
  await database.load(reworded((text) => text.replace(quote ?? '', 'انتهى البيان')));
  expect((await idsOfRound8()).map(([id]) => id)).not.toContain(last);
  const promise = 'قررت الدول الضامنة إنشاء صندوق مشترك لإعادة بناء المدارس في حلب';
  await database.load(reworded((text) => `${text.replace(quote ?? '', 'انتهى البيان')}\n${promise}.\n`));
  const ids = (await idsOfRound8()).map(([id]) => id);
  expect(ids).toContain(`A8-${before.length + 1}`);
  expect(ids).not.toContain(last);
  await database.load(shipped);
  expect(await idsOfRound8()).toEqual(before);
});

test("people's coding goes before the machine's and outlives a new reading", async () => {
  const [[id = '', quote = ''] = []] = (await idsOfRound8()).slice(1);
  const start = shipped.documents.find(({ document }) => document.key === KEY)?.text.indexOf(quote) ?? -1;
  await database.query(
    `INSERT INTO codings (document_key, quote, start_offset, end_offset, kind, review, coded_by)
     VALUES ($1, $2, $3, $4, 'position', 'coded', 'editor')`,
    [KEY, quote, start, start + quote.length],
  );
  await database.load(shipped);
  expect((await idsOfRound8()).map(([known]) => known)).not.toContain(id);
  await database.load(reworded((text) => `بيان مشترك\n\n${text}`));
  const view = await findDocument(database.prisma(), KEY);
  const coded = view?.clauses.find(({ review }) => review === 'coded');
  expect(coded).toMatchObject({ kind: 'position', strength: null, commitmentId: null });
  expect(view?.text.slice(coded?.start, coded?.end)).toBe(quote);
  await database.query('DELETE FROM codings');
  await database.load(shipped);
  expect((await idsOfRound8()).map(([known]) => known)).toContain(id);
});

test('two loads at once leave one corpus', async () => {
  await Promise.all([
    database.load(shipped),
    database.load(reworded((text) => `${text}\nانتهى.`)),
    database.load(shipped),
  ]);
  await database.load(shipped);
  expect((await board()).documents).toHaveLength(shipped.documents.length);
});
