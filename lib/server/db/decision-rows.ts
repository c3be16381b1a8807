import type { Decision } from '@/lib/domain/decision';
import { STATUSES } from '@/lib/domain/status';
import type { Database } from './client';
import { bilingual, oneOf, toIsoDay } from './values';

/** Decisions in force: neither superseded nor withdrawn, in the order in which they were made. */
export async function listDecisions(db: Database, processId: string): Promise<Decision[]> {
  const rows = await db.decision.findMany({
    where: { status: { not: null }, supersededBy: { none: {} }, commitment: { round: { series: { processId } } } },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, commitmentId, status, holdsFrom, reasonAr, reasonEn }) => ({
    commitmentId,
    status: oneOf(STATUSES, status ?? '', `decision ${id}: status`),
    holdsFrom: toIsoDay(holdsFrom),
    reason: bilingual(reasonAr, reasonEn),
  }));
}
