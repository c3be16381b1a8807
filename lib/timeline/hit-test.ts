import type { PlacedLane, PlacedThread } from './place-lane';
import type { Scene } from './scene';
import { lastInkOf } from './thread';
import { dayAtX } from './time-axis';
import { laneTopOf } from './thread-shape';

/** The threads of every row of every lane by their first day, so that a place is found without looking at all of them. */
export interface HitIndex {
  lanes: readonly { lane: PlacedLane; rows: readonly (readonly PlacedThread[])[] }[];
}

/** Sorts the threads of a scene into their rows, once for many look-ups. */
export function hitIndexOf(lanes: readonly PlacedLane[]): HitIndex {
  return {
    lanes: lanes.map((lane) => {
      const rows: PlacedThread[][] = Array.from({ length: lane.detail === 'counts' ? 0 : lane.rows }, () => []);
      for (const placed of lane.threads) rows[placed.row]?.push(placed);
      for (const row of rows) row.sort((a, b) => startOf(a) - startOf(b));
      return { lane, rows };
    }),
  };
}

/** What lies at a place of the drawing: a thread, a counted lane with the day pointed at, or nothing. */
export type Hit = { placed: PlacedThread; lane: PlacedLane } | { placed: null; lane: PlacedLane; day: number } | null;

/** A pointer may miss a mark by so many pixels. */
const REACH = 8;

/** Finds what lies at `x`, `y` (pixels of the drawing, lanes starting at 0). */
export function hitAt(index: HitIndex, axis: Scene['axis'], x: number, y: number): Hit {
  const entry = index.lanes.find(({ lane }) => y >= lane.top && y < lane.top + lane.height);
  if (!entry) return null;
  const day = dayAtX(axis, x);
  if (entry.lane.detail === 'counts') return { placed: null, lane: entry.lane, day };
  const row = entry.rows[Math.floor((y - laneTopOf(entry.lane)) / entry.lane.rowHeight)];
  const placed = row ? nearest(row, day, REACH / axis.pxPerDay) : null;
  return placed && { placed, lane: entry.lane };
}

function nearest(row: readonly PlacedThread[], day: number, reach: number): PlacedThread | null {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(row[middle] as PlacedThread) <= day + reach) low = middle + 1;
    else high = middle;
  }
  const placed = row[low - 1];
  return placed && lastInkOf(placed.item.thread) - placed.zero >= day - reach ? placed : null;
}

function startOf({ item, zero }: PlacedThread): number {
  return item.thread.promised - zero;
}
