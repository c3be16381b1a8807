import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Thread } from './thread';
import { ThreadTable } from './thread-table';

/** The threads of the chosen commitments as of a day, in the order given; a promise made later has none. */
export function threadsOf(board: Board, ids: readonly CommitmentId[], asOf: IsoDay): Thread[] {
  return new ThreadTable(board, ids, asOf).list();
}
