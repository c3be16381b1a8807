import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { PlacedLane } from './place-lane';
import { lineOf } from './thread-shape';

/** The links between the placed threads as plain numbers: from a day and height on the answered line to a promise. */
export interface LinkInk {
  size: number;
  fromDay: Float32Array;
  fromY: Float32Array;
  toDay: Float32Array;
  toY: Float32Array;
}

/** Every link known by the as-of day whose two threads are placed. In a counted lane a link ends on the lane's ground. */
export function linkInkOf(board: Board, lanes: readonly PlacedLane[], asOf: IsoDay): LinkInk {
  const places = new Map<CommitmentId, { y: number; zero: number; promised: number }>();
  for (const lane of lanes)
    for (const { item, row, zero } of lane.threads) {
      const y = lane.detail === 'counts' ? lane.top + lane.height - 1 : lineOf(row, lane);
      places.set(item.thread.id, { y, zero, promised: item.thread.promised });
    }
  const most = board.followUps.length;
  const column = () => new Float32Array(most);
  const ink = { size: 0, fromDay: column(), fromY: column(), toDay: column(), toY: column() };
  for (const { commitmentId, to: target, answeredOn } of board.followUps) {
    if (target.kind !== 'clause' || target.commitmentId === null || answeredOn > asOf) continue;
    const from = places.get(commitmentId);
    const to = target.commitmentId === commitmentId ? undefined : places.get(target.commitmentId);
    if (!from || !to) continue;
    ink.fromDay[ink.size] = toDayNumber(answeredOn) - from.zero;
    ink.fromY[ink.size] = from.y;
    ink.toDay[ink.size] = to.promised - to.zero;
    ink.toY[ink.size] = to.y;
    ink.size += 1;
  }
  return ink;
}
