import type { Commitment, SourceClause } from '@/lib/domain/commitment';
import { peopleClauseId } from '@/lib/workflow/apply-codings';
import type { StoredCommitment } from '@/lib/workflow/corpus-store';
import { toDueDate } from './due-columns';
import type { Prisma } from './generated/client';
import { bilingual, oneOf, toIsoDay } from './values';
import { REVIEW_STATES, SOURCE_KINDS, STRENGTHS } from './words';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const commitmentParts = {
  round: { select: { endOn: true } },
  themes: inOrder,
  parties: inOrder,
  sources: { ...inOrder, include: { document: { select: { kind: true } } } },
} as const satisfies Prisma.CommitmentInclude;

export type CommitmentRow = Prisma.CommitmentGetPayload<{ include: typeof commitmentParts }>;

export const toStoredCommitment = (row: CommitmentRow): StoredCommitment => ({
  ...toCommitment(row),
  number: row.number,
  isRetired: row.retiredAt !== null,
});

export function toCommitment(row: CommitmentRow): Commitment {
  const what = `commitment ${row.id}`;
  return {
    id: row.id,
    roundId: row.roundId,
    promisedOn: toIsoDay(row.round.endOn),
    strength: oneOf(STRENGTHS, row.strength, `${what}: strength`),
    themes: row.themes.map(({ themeId }) => themeId),
    parties: row.parties.map(({ partyId }) => partyId),
    due: toDueDate(row, what),
    title: bilingual(row.titleAr, row.titleEn),
    review: oneOf(REVIEW_STATES, row.review, `${what}: review`),
    sources: row.sources.map((source) => toSource(source, what)),
  };
}

function toSource(row: CommitmentRow['sources'][number], what: string): SourceClause {
  return {
    clauseId: row.clauseId ?? peopleClauseId(row.startOffset),
    documentKey: row.documentKey,
    sourceKind: oneOf(SOURCE_KINDS, row.document.kind, `${what}: kind of a source`),
    quote: row.quote,
    before: row.before,
    after: row.after,
    start: row.startOffset,
    end: row.endOffset,
  };
}
