import type { Article, ClauseReading, DocumentReading } from '@/lib/domain/document';
import type { DateMention } from '@/lib/domain/due-date';
import { LANGUAGES } from '@/lib/domain/language';
import { toDueDate } from './due-columns';
import type { Prisma } from './generated/client';
import { oneOf, toIsoDayOrNull } from './values';
import { CLAUSE_KINDS, DATE_ROLES, PRECISIONS, STRENGTHS } from './words';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const readingParts = {
  articles: inOrder,
  clauses: { ...inOrder, include: { themes: inOrder, parties: inOrder, dates: inOrder } },
} as const satisfies Prisma.ReadingInclude;

export type ReadingRow = Prisma.ReadingGetPayload<{ include: typeof readingParts }>;
type ClauseRow = ReadingRow['clauses'][number];

export function toReading(row: ReadingRow): DocumentReading {
  return {
    version: row.rulesVersion,
    language: oneOf(LANGUAGES, row.language, `reading of ${row.documentKey}: language`),
    roundId: row.roundId,
    day: toIsoDayOrNull(row.day),
    articles: row.articles.map(toArticle),
    clauses: row.clauses.map(toClause),
  };
}

const toArticle = ({ label, startOffset, endOffset }: ReadingRow['articles'][number]): Article => ({
  label,
  start: startOffset,
  end: endOffset,
});

function toClause(row: ClauseRow): ClauseReading {
  const what = `clause ${row.id} of ${row.documentKey}`;
  return {
    id: row.id,
    start: row.startOffset,
    end: row.endOffset,
    article: row.articlePosition,
    kind: oneOf(CLAUSE_KINDS, row.kind, `${what}: kind`),
    strength: row.strength === null ? null : oneOf(STRENGTHS, row.strength, `${what}: strength`),
    themes: row.themes.map(({ themeId }) => themeId),
    parties: row.parties.map(({ partyId }) => partyId),
    speaker: row.speakerId,
    due: toDueDate(row, what),
    dates: row.dates.map((date) => toDateMention(date, what)),
    rules: row.rules,
    confidence: row.confidence,
  };
}

function toDateMention(row: ClauseRow['dates'][number], what: string): DateMention {
  return {
    role: oneOf(DATE_ROLES, row.role, `${what}: role of a date`),
    edtf: row.edtf,
    earliest: toIsoDayOrNull(row.earliest),
    latest: toIsoDayOrNull(row.latest),
    precision: oneOf(PRECISIONS, row.precision, `${what}: precision of a date`),
    isApproximate: row.isApproximate,
    start: row.startOffset,
    end: row.endOffset,
    rule: row.rule,
  };
}
