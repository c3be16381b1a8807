import type { Commitment } from '@/lib/domain/commitment';
import type { FollowUp } from '@/lib/domain/follow-up';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import { daysLate, type Status } from '@/lib/domain/status';
import type { Thread } from './thread';

/** From the last due day to the day it happened, or to the as-of day; null where the status is not about lateness. */
export function lateStretch(
  commitment: Commitment,
  known: readonly FollowUp[],
  status: Status,
  asOf: IsoDay,
): Thread['late'] {
  const isOverdue = status === 'overdue' || status === 'broken';
  if (!isOverdue && status !== 'fulfilled-late') return null;
  const days = daysLate(commitment, known, asOf);
  const latest = commitment.due?.latest;
  if (!latest || !days) return null;
  const from = toDayNumber(latest);
  return { from, to: from + days, days, isOverdue };
}
