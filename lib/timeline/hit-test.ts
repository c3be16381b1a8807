import type { PlacedLane, PlacedThread } from './place-lane';
import type { Scene } from './scene';
import { dayAtX } from './time-axis';
import { laneTopOf } from './thread-shape';

/** What lies at a place of the drawing: a thread, a counted lane with the day pointed at, or nothing. */
export type Hit = { placed: PlacedThread; lane: PlacedLane } | { placed: null; lane: PlacedLane; day: number } | null;

/** A pointer may miss a mark by so many pixels along time, and a hairline by so many up or down. */
const REACH = { along: 8, across: 3 };

/** The threads of each row of a lane by their first day, as places of the lane: `order` from `first[row]` up to, without, `first[row + 1]`. */
interface Rows {
  first: Int32Array;
  order: Int32Array;
}

const known = new WeakMap<PlacedLane, Rows>();

/** Listed when a lane is first pointed at and kept as long as its layout. In a lane the threads of a row come by their days. */
function rowsOf(lane: PlacedLane): Rows {
  const seen = known.get(lane);
  if (seen) return seen;
  const first = new Int32Array(lane.rows + 1);
  for (let at = 0; at < lane.size; at += 1) {
    const after = (lane.row[at] as number) + 1;
    first[after] = (first[after] as number) + 1;
  }
  for (let row = 0; row < lane.rows; row += 1) first[row + 1] = (first[row + 1] as number) + (first[row] as number);
  const next = first.slice();
  const order = new Int32Array(lane.size);
  for (let at = 0; at < lane.size; at += 1) {
    const row = lane.row[at] as number;
    const place = next[row] as number;
    next[row] = place + 1;
    order[place] = at;
  }
  const rows = { first, order };
  known.set(lane, rows);
  return rows;
}

/** Finds what lies at `x`, `y` (pixels of the drawing, lanes starting at 0): the nearest row that has something there. */
export function hitAt(lanes: readonly PlacedLane[], axis: Scene['axis'], x: number, y: number): Hit {
  const lane = laneAt(lanes, y);
  if (!lane) return null;
  const day = dayAtX(axis, x);
  if (lane.detail === 'counts') return { placed: null, lane, day };
  const rows = rowsOf(lane);
  const height = (y - laneTopOf(lane)) / lane.rowHeight;
  const most = Math.floor(REACH.across / lane.rowHeight);
  for (const row of nearestFirst(Math.floor(height), height % 1 > 0.5 ? 1 : -1, most)) {
    if (row < 0 || row >= lane.rows) continue;
    const at = nearestIn(rows, row, lane, { day, reach: REACH.along / axis.pxPerDay });
    if (at !== null) return { placed: lane.at(at), lane };
  }
  return null;
}

function laneAt(lanes: readonly PlacedLane[], y: number): PlacedLane | undefined {
  return lanes.find(({ top, height }) => y >= top && y < top + height);
}

/** Rows around one, by distance: `nearestFirst(4, 1, 2)` is 4, 5, 3, 6, 2. */
function nearestFirst(row: number, side: 1 | -1, most: number): number[] {
  return [
    row,
    ...Array.from({ length: most }, (_, index) => index + 1).flatMap((by) => [row + by * side, row - by * side]),
  ];
}

/** The place in the lane of the thread of a row that is pointed at or least missed; null where none is in reach. */
function nearestIn(
  { first, order }: Rows,
  row: number,
  lane: PlacedLane,
  { day, reach }: { day: number; reach: number },
): number | null {
  const begin = first[row] as number;
  let low = begin;
  let high = first[row + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(lane, order[middle] as number) <= day + reach) low = middle + 1;
    else high = middle;
  }
  // of two that are in reach, the one that is pointed at or less missed
  let best: number | null = null;
  let least = reach;
  for (let place = low - 1; place >= Math.max(begin, low - 2); place -= 1) {
    const at = order[place] as number;
    const missed = Math.max(0, startOf(lane, at) - day, day - endOf(lane, at));
    if (missed > least || (best !== null && missed === least)) continue;
    [best, least] = [at, missed];
  }
  return best;
}

function startOf(lane: PlacedLane, at: number): number {
  return (lane.table.promised[lane.members[at] as number] as number) - lane.zeroAt(at);
}

function endOf(lane: PlacedLane, at: number): number {
  const { inkTo, hairTo } = lane.table;
  return ((lane.detail === 'hairs' ? hairTo : inkTo)[lane.members[at] as number] as number) - lane.zeroAt(at);
}
