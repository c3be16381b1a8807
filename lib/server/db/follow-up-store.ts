import type { Span } from '@/lib/domain/due-date';
import type { FollowUp, FollowUpTarget } from '@/lib/domain/follow-up';
import { isPeopleClauseId, peopleClauseId } from '@/lib/workflow/apply-codings';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { isRecord, oneOf, toDate, toIsoDay } from './values';
import { RELATIONS, SOURCE_KINDS } from './words';

const withDocument = {
  toDocument: { select: { kind: true, roundId: true } },
} as const satisfies Prisma.FollowUpInclude;
type FollowUpRow = Prisma.FollowUpGetPayload<{ include: typeof withDocument }>;

/** Links from commitments to what answers them. */
export function followUpStore(db: Database): Pick<CorpusStore, 'listFollowUps' | 'replaceFollowUps'> {
  const ofProcess = (processId: string) => ({ commitment: { round: { series: { processId } } } });
  return {
    listFollowUps: async (processId) => {
      const rows = await db.followUp.findMany({
        where: ofProcess(processId),
        include: withDocument,
        orderBy: [{ answeredOn: 'asc' }, { commitmentId: 'asc' }, { toStartOffset: 'asc' }, { id: 'asc' }],
      });
      return rows.map(toFollowUp);
    },
    replaceFollowUps: async (processId, followUps) => {
      await db.followUp.deleteMany({ where: ofProcess(processId) });
      await db.followUp.createMany({ data: followUps.map(toColumns) });
    },
  };
}

function toColumns({ commitmentId, to, relation, answeredOn, score, matched, rules }: FollowUp) {
  return {
    commitmentId,
    ...toTargetColumns(to),
    relation,
    answeredOn: toDate(answeredOn),
    score,
    matched: { from: matched.from.map(toSpan), to: matched.to.map(toSpan) },
    rules: [...rules],
  };
}

const toSpan = ({ start, end }: Span) => ({ start, end });

function toTargetColumns(to: FollowUpTarget) {
  if (to.kind === 'round') return { toRoundId: to.roundId };
  if (to.kind === 'event') return { toEventId: to.eventId };
  const { clauseId, documentKey, start, end, quote, before, after } = to.clause;
  return {
    toDocumentKey: documentKey,
    toClauseId: isPeopleClauseId(clauseId) ? null : clauseId,
    toStartOffset: start,
    toEndOffset: end,
    toQuote: quote,
    toBefore: before,
    toAfter: after,
    toCommitmentId: to.commitmentId,
  };
}

function toFollowUp(row: FollowUpRow): FollowUp {
  const what = `follow-up ${row.id}`;
  return {
    commitmentId: row.commitmentId,
    to: toTarget(row, what),
    relation: oneOf(RELATIONS, row.relation, `${what}: relation`),
    answeredOn: toIsoDay(row.answeredOn),
    score: row.score,
    matched: toMatched(row.matched, what),
    rules: row.rules,
  };
}

function toTarget(row: FollowUpRow, what: string): FollowUpTarget {
  if (row.toRoundId !== null) return { kind: 'round', roundId: row.toRoundId };
  if (row.toEventId !== null) return { kind: 'event', eventId: row.toEventId };
  const { toDocument, toDocumentKey, toStartOffset, toEndOffset, toQuote } = row;
  if (
    toDocument === null ||
    toDocumentKey === null ||
    toStartOffset === null ||
    toEndOffset === null ||
    toQuote === null
  ) {
    throw new Error(`${what}: the target is incomplete`);
  }
  return {
    kind: 'clause',
    roundId: toDocument.roundId,
    commitmentId: row.toCommitmentId,
    clause: {
      clauseId: row.toClauseId ?? peopleClauseId(toStartOffset),
      documentKey: toDocumentKey,
      sourceKind: oneOf(SOURCE_KINDS, toDocument.kind, `${what}: kind of the target`),
      quote: toQuote,
      before: row.toBefore ?? '',
      after: row.toAfter ?? '',
      start: toStartOffset,
      end: toEndOffset,
    },
  };
}

function toMatched(value: unknown, what: string): FollowUp['matched'] {
  if (isRecord(value) && isSpans(value.from) && isSpans(value.to)) return { from: value.from, to: value.to };
  throw new Error(`${what}: the matched words are no spans`);
}

const isSpans = (value: unknown): value is Span[] =>
  Array.isArray(value) && value.every((s) => isRecord(s) && typeof s.start === 'number' && typeof s.end === 'number');
