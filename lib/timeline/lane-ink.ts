import { STATUSES, type Status } from '@/lib/domain/status';
import type { PlacedLane } from './place-lane';

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
  const { table, members, size } = lane;
  const { status, promised } = table;
  const ends = lane.detail === 'hairs' ? table.hairTo : table.lastDay;
  const next = new Int32Array(STATUSES.length + 1);
  for (let at = 0; at < size; at += 1) {
    const code = status[members[at] as number] as number;
    next[code + 1] = (next[code + 1] as number) + 1;
  }
  for (let code = 0; code < STATUSES.length; code += 1)
    next[code + 1] = (next[code + 1] as number) + (next[code] as number);
  const groups = STATUSES.map((name, code) => ({
    status: name,
    first: next[code] as number,
    end: next[code + 1] as number,
  }));
  const ink = { from: new Int32Array(size), to: new Int32Array(size), row: new Int32Array(size) };
  for (let at = 0; at < size; at += 1) {
    const index = members[at] as number;
    const code = status[index] as number;
    const place = next[code] as number;
    next[code] = place + 1;
    const zero = lane.zeroAt(at);
    ink.from[place] = (promised[index] as number) - zero;
    ink.to[place] = (ends[index] as number) - zero;
    ink.row[place] = lane.row[at] as number;
  }
  const made = { ...ink, groups: groups.filter(({ first, end }) => end > first) };
  known.set(lane, made);
  return made;
}
