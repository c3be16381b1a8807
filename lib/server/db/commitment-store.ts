import type { SourceClause } from '@/lib/domain/commitment';
import { isPeopleClauseId } from '@/lib/workflow/apply-codings';
import type { CorpusStore, StoredCommitment } from '@/lib/workflow/corpus-store';
import type { Database } from './client';
import { commitmentParts, toStoredCommitment } from './commitment-rows';
import { toDueColumns } from './due-columns';

/** Commitments with their sources, current and retired. */
export function commitmentStore(
  db: Database,
): Pick<CorpusStore, 'listCommitments' | 'saveCommitments' | 'listDecided'> {
  return {
    listCommitments: async (processId) => {
      const rows = await db.commitment.findMany({
        where: { round: { series: { processId } } },
        include: commitmentParts,
        orderBy: [{ round: { startOn: 'asc' } }, { number: 'asc' }],
      });
      return rows.map(toStoredCommitment);
    },
    saveCommitments: (commitments) => saveCommitments(db, commitments),
    listDecided: async (processId) => {
      const rows = await db.decision.findMany({
        where: { status: { not: null }, supersededBy: { none: {} }, commitment: { round: { series: { processId } } } },
        select: { commitmentId: true },
      });
      return new Set(rows.map((row) => row.commitmentId));
    },
  };
}

async function saveCommitments(db: Database, commitments: readonly StoredCommitment[]): Promise<void> {
  const which = { where: { commitmentId: { in: commitments.map(({ id }) => id) } } };
  await db.commitmentSource.deleteMany(which); // all before any: a clause may go from one commitment to another
  await db.commitmentTheme.deleteMany(which);
  await db.commitmentParty.deleteMany(which);
  for (const commitment of commitments) await saveCommitment(db, commitment);
  await db.commitmentTheme.createMany({
    data: commitments.flatMap(({ id, themes }) =>
      themes.map((themeId, position) => ({ commitmentId: id, position, themeId })),
    ),
  });
  await db.commitmentParty.createMany({
    data: commitments.flatMap(({ id, parties }) =>
      parties.map((partyId, position) => ({ commitmentId: id, position, partyId })),
    ),
  });
  await db.commitmentSource.createMany({
    data: commitments.flatMap(({ id, roundId, sources }) =>
      sources.map((source, position) => ({ commitmentId: id, roundId, position, ...toSourceColumns(source) })),
    ),
  });
}

async function saveCommitment(db: Database, commitment: StoredCommitment): Promise<void> {
  const { id, roundId, number, strength, title, review, due, isRetired } = commitment;
  const columns = { strength, titleAr: title.ar, titleEn: title.en, review, ...toDueColumns(due) };
  const roundCode = id.slice(0, id.lastIndexOf('-'));
  const retiredAt = isRetired ? new Date() : null;
  await db.commitment.upsert({
    where: { id },
    create: { id, roundId, roundCode, number, ...columns, retiredAt },
    update: { ...columns, retiredAt },
  });
}

const toSourceColumns = ({ clauseId, documentKey, start, end, quote, before, after }: SourceClause) => ({
  clauseId: isPeopleClauseId(clauseId) ? null : clauseId,
  documentKey,
  startOffset: start,
  endOffset: end,
  quote,
  before,
  after,
});
