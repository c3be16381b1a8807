import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { PlacedLane, PlacedThread } from './place-lane';
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
  const count = lanes.reduce((sum, lane) => sum + lane.threads.length, 0);
  const places = new Map<CommitmentId, number>();
  const heights = new Float32Array(count);
  const placed: PlacedThread[] = [];
  for (const lane of lanes)
    for (const thread of lane.threads) {
      heights[placed.length] = lane.detail === 'counts' ? lane.top + lane.height - 1 : lineOf(thread.row, lane);
      places.set(thread.item.thread.id, placed.length);
      placed.push(thread);
    }
  const most = board.followUps.length;
  const column = () => new Float32Array(most);
  const ink = { size: 0, fromDay: column(), fromY: column(), toDay: column(), toY: column() };
  for (const { commitmentId, to: target, answeredOn } of board.followUps) {
    if (target.kind !== 'clause' || target.commitmentId === null || answeredOn > asOf) continue;
    const from = places.get(commitmentId);
    const to = target.commitmentId === commitmentId ? undefined : places.get(target.commitmentId);
    if (from === undefined || to === undefined) continue;
    const later = placed[to] as PlacedThread;
    ink.fromDay[ink.size] = toDayNumber(answeredOn) - (placed[from]?.zero ?? 0);
    ink.fromY[ink.size] = heights[from] ?? 0;
    ink.toDay[ink.size] = later.item.thread.promised - later.zero;
    ink.toY[ink.size] = heights[to] ?? 0;
    ink.size += 1;
  }
  return ink;
}
