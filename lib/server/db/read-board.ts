import type { Board } from '@/lib/domain/board';
import type { Party, Theme } from '@/lib/domain/vocabulary';
import type { Catalogue } from '@/lib/workflow/catalogue';
import { catalogueStore } from './catalogue-store';
import { sourcesInOrder } from './catalogue-rows';
import type { Database } from './client';
import { commitmentParts, toCommitment } from './commitment-rows';
import { listDecisions } from './decision-rows';
import { toDocument } from './document-store';
import { followUpStore } from './follow-up-store';

/** The process that the board shows where none is named: the first one. Null where the database is empty. */
export async function findFirstProcess(db: Database): Promise<string | null> {
  return (await db.process.findFirst({ orderBy: { position: 'asc' }, select: { id: true } }))?.id ?? null;
}

/** Everything that the timeline of a process shows. Retired commitments are left out, and the links from and to them. */
export async function readBoard(db: Database, processId: string): Promise<Board> {
  const catalogue = await catalogueStore(db).findCatalogue(processId);
  if (!catalogue) throw new Error(`there is no process ${processId}`);
  const documents = await listDocuments(db, processId);
  const documented = new Set(documents.filter(({ kind }) => kind !== 'summary').map(({ roundId }) => roundId));
  const commitments = await listCommitments(db, processId);
  const shown = new Set(commitments.map(({ id }) => id));
  const followUps = await followUpStore(db).listFollowUps(processId);
  const decisions = await listDecisions(db, processId);
  return {
    process: { id: catalogue.process.id, name: catalogue.process.name },
    rounds: catalogue.rounds.map((round) => ({ ...round, isDocumented: documented.has(round.id) })),
    events: catalogue.events,
    ...withoutWords(catalogue),
    documents,
    commitments,
    followUps: followUps.filter(({ commitmentId }) => shown.has(commitmentId)),
    decisions: decisions.filter(({ commitmentId }) => shown.has(commitmentId)),
  };
}

async function listDocuments(db: Database, processId: string): Promise<Board['documents']> {
  const rows = await db.document.findMany({
    where: { withdrawnAt: null, round: { series: { processId } } },
    omit: { text: true },
    include: sourcesInOrder,
    orderBy: [{ round: { startOn: 'asc' } }, { key: 'asc' }],
  });
  return rows.map(toDocument);
}

async function listCommitments(db: Database, processId: string): Promise<Board['commitments']> {
  const rows = await db.commitment.findMany({
    where: { retiredAt: null, round: { series: { processId } } },
    include: commitmentParts,
    orderBy: [{ round: { startOn: 'asc' } }, { number: 'asc' }],
  });
  return rows.map(toCommitment);
}

/** The words by which texts name parties and themes are the reader's affair. */
function withoutWords({ parties, themes }: Catalogue): Pick<Board, 'parties' | 'themes'> {
  return {
    parties: parties.map(({ id, name, isGuarantor }: Party) => ({ id, name, isGuarantor })),
    themes: themes.map(({ id, name, isProcedural }: Theme) => ({ id, name, isProcedural })),
  };
}
