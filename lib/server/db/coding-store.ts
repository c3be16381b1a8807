import type { PeopleCoding } from '@/lib/workflow/apply-codings';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import type { Database } from './client';
import { toDueDate } from './due-columns';
import type { Prisma } from './generated/client';
import { oneOf } from './values';
import { CLAUSE_KINDS, STRENGTHS } from './words';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const codingParts = { themes: inOrder, parties: inOrder } as const satisfies Prisma.CodingInclude;

type CodingRow = Prisma.CodingGetPayload<{ include: typeof codingParts }>;

export function toCoding(row: CodingRow): PeopleCoding {
  const what = `coding ${row.id}`;
  return {
    quote: row.quote,
    start: row.startOffset,
    end: row.endOffset,
    kind: oneOf(CLAUSE_KINDS, row.kind, `${what}: kind`),
    strength: row.strength === null ? null : oneOf(STRENGTHS, row.strength, `${what}: strength`),
    themes: row.themes.map(({ themeId }) => themeId),
    parties: row.parties.map(({ partyId }) => partyId),
    speaker: row.speakerId,
    due: toDueDate(row, what),
    review: oneOf(['coded', 'reviewed'], row.review, `${what}: review`),
    isRejected: row.isRejected,
  };
}

/** The coding of people. */
export function codingStore(db: Database): Pick<CorpusStore, 'listCodings'> {
  return {
    listCodings: async (processId) => {
      const rows = await db.coding.findMany({
        where: { document: { round: { series: { processId } } } },
        include: codingParts,
        orderBy: [{ documentKey: 'asc' }, { startOffset: 'asc' }],
      });
      const byDocument = new Map<string, PeopleCoding[]>();
      for (const row of rows) {
        byDocument.set(row.documentKey, [...(byDocument.get(row.documentKey) ?? []), toCoding(row)]);
      }
      return byDocument;
    },
  };
}
