import { STATUSES, type Status } from '@/lib/domain/status';
import type { PlacedLane } from './place-lane';
import { lastHairDayOf } from './thread';

/** The bars or hairlines of a lane as plain numbers, status by status: what a canvas draws by the ten thousand. */
export interface LaneInk {
  /** The threads of a status lie from `first` up to, without, `end`. */
  groups: readonly { status: Status; first: number; end: number }[];
  /** Days, counted from the thread's zero. */
  from: Int32Array;
  to: Int32Array;
  row: Int32Array;
}

const known = new WeakMap<PlacedLane, LaneInk>();

/** The ink of a lane, kept as long as its layout. Overdue bars reach the as-of day, overdue hairlines only their due day. */
export function laneInkOf(lane: PlacedLane): LaneInk {
  const seen = known.get(lane);
  if (seen) return seen;
  const counts = new Map<Status, number>();
  for (const { item } of lane.threads) counts.set(item.thread.status, (counts.get(item.thread.status) ?? 0) + 1);
  let first = 0;
  const groups = STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    const group = { status, first, end: first + count };
    first = group.end;
    return count ? [group] : [];
  });
  const next = new Map(groups.map((group) => [group.status, group.first]));
  const size = lane.threads.length;
  const ink = { groups, from: new Int32Array(size), to: new Int32Array(size), row: new Int32Array(size) };
  for (const { item, zero, row } of lane.threads) {
    const { thread } = item;
    const at = next.get(thread.status) ?? 0;
    next.set(thread.status, at + 1);
    ink.from[at] = thread.promised - zero;
    ink.to[at] = (lane.detail === 'hairs' ? lastHairDayOf(thread) : thread.lastDay) - zero;
    ink.row[at] = row;
  }
  known.set(lane, ink);
  return ink;
}
