import type { Commitment } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { BoardIndex } from '@/lib/domain/standing';
import { computedStatusOf, type Status } from '@/lib/domain/status';

/** What the rules say of a commitment on a day, whatever editors decided; null before its promise. */
export function computedStatus(index: BoardIndex, commitment: Commitment, asOf: IsoDay): Status | null {
  return computedStatusOf(commitment, index.answersOf.get(commitment.id) ?? [], asOf, index.documentedOn);
}
