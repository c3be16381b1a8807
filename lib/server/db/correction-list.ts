import 'server-only';
import type { Bilingual } from '@/lib/domain/language';
import type { IsoDay } from '@/lib/domain/iso-day';
import { STATUSES, type Status } from '@/lib/domain/status';
import type { Database } from './client';
import { bilingual, oneOf, toIsoDay } from './values';

/** A published decision that took the place of an earlier one, or (`to` null) withdrew it. */
export interface Correction {
  decisionId: string;
  commitmentId: string;
  from: Status;
  to: Status | null;
  reason: Bilingual;
  on: IsoDay;
}

/** What was published and then replaced or withdrawn, the latest first. */
export async function listCorrections(db: Database, take: number): Promise<Correction[]> {
  const rows = await db.decision.findMany({
    where: { supersedes: { status: { not: null } } },
    include: { supersedes: { select: { status: true } } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
    take,
  });
  return rows.map((row) => ({
    decisionId: row.id,
    commitmentId: row.commitmentId,
    from: oneOf(STATUSES, row.supersedes?.status ?? '', `decision ${row.supersedesId}: status`),
    to: row.status === null ? null : oneOf(STATUSES, row.status, `decision ${row.id}: status`),
    reason: bilingual(row.reasonAr, row.reasonEn),
    on: toIsoDay(row.decidedAt),
  }));
}
