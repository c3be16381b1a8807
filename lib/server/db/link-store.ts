import 'server-only';
import { targetKey, type LinkReview, type LinkTarget } from '@/lib/domain/link-review';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import type { LinkStore } from '@/lib/workflow/links/review-link';
import { auditRecorder } from './audit-recorder';
import type { Database } from './client';
import { findText } from './document-text';
import { toLinkReview } from './link-review-rows';

/** What judging links needs, inside one transaction. */
export function linkStore(store: CorpusStore, db: Database, now: () => Date): LinkStore {
  return {
    ...store,
    ...auditRecorder(db, now),
    findProcessOf: async (id) => {
      const select = { round: { select: { series: { select: { processId: true } } } } };
      const row = await db.commitment.findFirst({ where: { id, retiredAt: null }, select });
      return row?.round.series.processId ?? null;
    },
    isTargetThere: (target) => isTargetThere(db, target),
    findLinkReview: async (commitmentId, target) => {
      const where = { commitmentId_targetKey: { commitmentId, targetKey: targetKey(target) } };
      const row = await db.linkReview.findUnique({ where });
      return row && toLinkReview(row);
    },
    saveLinkReview: (review) => saveLinkReview(db, review, now()),
  };
}

async function saveLinkReview(db: Database, review: LinkReview, reviewedAt: Date): Promise<void> {
  const { commitmentId, target, verdict, relation, revision, reviewedBy } = review;
  const key = { commitmentId, targetKey: targetKey(target) };
  const judged = { verdict, relation, revision, reviewedBy, reviewedAt };
  await db.linkReview.upsert({
    where: { commitmentId_targetKey: key },
    create: { ...key, ...toTargetColumns(target), ...judged },
    update: judged,
  });
}

function toTargetColumns(target: LinkTarget) {
  if (target.kind === 'round') return { toRoundId: target.roundId };
  if (target.kind === 'event') return { toEventId: target.eventId };
  const { documentKey, start, end, quote } = target;
  return { toDocumentKey: documentKey, toStartOffset: start, toEndOffset: end, toQuote: quote };
}

async function isTargetThere(db: Database, target: LinkTarget): Promise<boolean> {
  if (target.kind === 'round') return (await db.round.count({ where: { id: target.roundId } })) === 1;
  if (target.kind === 'event') return (await db.event.count({ where: { id: target.eventId } })) === 1;
  const { documentKey, start, end, quote } = target;
  return (await findText(db, documentKey))?.slice(start, end) === quote;
}
