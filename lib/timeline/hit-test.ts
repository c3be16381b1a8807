import type { PlacedLane, PlacedThread } from './place-lane';
import type { Scene } from './scene';
import { lastHairDayOf, lastInkOf } from './thread';
import { dayAtX } from './time-axis';
import { laneTopOf } from './thread-shape';

/** What lies at a place of the drawing: a thread, a counted lane with the day pointed at, or nothing. */
export type Hit = { placed: PlacedThread; lane: PlacedLane } | { placed: null; lane: PlacedLane; day: number } | null;

/** A pointer may miss a mark by so many pixels along time, and a hairline by so many up or down. */
const REACH = { along: 8, across: 3 };

type Rows = readonly (readonly PlacedThread[])[];

const known = new WeakMap<PlacedLane, Rows>();

/** The threads of every row by their first day, listed when a lane is first pointed at and kept as long as its layout. */
function rowsOf(lane: PlacedLane): Rows {
  const seen = known.get(lane);
  if (seen) return seen;
  const rows: PlacedThread[][] = Array.from({ length: lane.rows }, () => []);
  const unsorted = new Set<PlacedThread[]>();
  for (const placed of lane.threads) {
    const row = rows[placed.row];
    const before = row?.at(-1);
    if (row && before && startOf(before) > startOf(placed)) unsorted.add(row);
    row?.push(placed);
  }
  // rows found by date are in order already
  for (const row of unsorted) row.sort((a, b) => startOf(a) - startOf(b));
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
  const at = (y - laneTopOf(lane)) / lane.rowHeight;
  const most = Math.floor(REACH.across / lane.rowHeight);
  for (const row of nearestFirst(Math.floor(at), at % 1 > 0.5 ? 1 : -1, most)) {
    const placed = nearestIn(rows[row] ?? [], lane, day, REACH.along / axis.pxPerDay);
    if (placed) return { placed, lane };
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

function nearestIn(row: readonly PlacedThread[], lane: PlacedLane, day: number, reach: number): PlacedThread | null {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(row[middle] as PlacedThread) <= day + reach) low = middle + 1;
    else high = middle;
  }
  // of two that are in reach, the one that is pointed at or less missed
  let best: PlacedThread | null = null;
  let least = reach;
  for (const placed of [row[low - 1], row[low - 2]]) {
    if (!placed) continue;
    const missed = Math.max(0, startOf(placed) - day, day - endOf(placed, lane));
    if (missed > least || (best && missed === least)) continue;
    [best, least] = [placed, missed];
  }
  return best;
}

function endOf({ item, zero }: PlacedThread, { detail }: PlacedLane): number {
  return (detail === 'hairs' ? lastHairDayOf(item.thread) : lastInkOf(item.thread)) - zero;
}

function startOf({ item, zero }: PlacedThread): number {
  return item.thread.promised - zero;
}
