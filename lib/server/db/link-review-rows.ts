import { VERDICTS, type LinkReview as Review, type LinkTarget } from '@/lib/domain/link-review';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import type { Database } from './client';
import type { LinkReview } from './generated/client';
import { oneOf } from './values';
import { RELATIONS } from './words';

/** What people said of links, as loading and deriving need it. */
export function linkReviewStore(db: Database): Pick<CorpusStore, 'listLinkReviews'> {
  return {
    listLinkReviews: async (processId) => {
      const where = { commitment: { round: { series: { processId } } } };
      const rows = await db.linkReview.findMany({ where, orderBy: [{ commitmentId: 'asc' }, { targetKey: 'asc' }] });
      return rows.map(toLinkReview);
    },
  };
}

export function toLinkReview(row: LinkReview): Review {
  const what = `link of ${row.commitmentId} to ${row.targetKey}`;
  const { commitmentId, revision, reviewedBy } = row;
  const verdict = oneOf(VERDICTS, row.verdict, `${what}: verdict`);
  const relation = row.relation === null ? null : oneOf(RELATIONS, row.relation, `${what}: relation`);
  return { commitmentId, target: toTarget(row, what), verdict, relation, revision, reviewedBy };
}

function toTarget(row: LinkReview, what: string): LinkTarget {
  const { toRoundId, toEventId, toDocumentKey, toStartOffset, toEndOffset, toQuote } = row;
  if (toRoundId !== null) return { kind: 'round', roundId: toRoundId };
  if (toEventId !== null) return { kind: 'event', eventId: toEventId };
  if (toDocumentKey === null || toStartOffset === null || toEndOffset === null || toQuote === null)
    throw new Error(`${what}: the target is incomplete`);
  return { kind: 'clause', documentKey: toDocumentKey, start: toStartOffset, end: toEndOffset, quote: toQuote };
}
