import { assignRows } from './assign-rows';
import type { LabelledThread } from './labelled-thread';
import type { Lane } from './lanes-of';
import { occupiedBy, type Detail, type ThreadPlace } from './occupied';
import { lastHairDayOf, lastInkOf, type Thread } from './thread';
import type { TimeAxis } from './time-axis';
import { lengthOf } from './zoom-window';

/** A thread in its row. `zero` is the day its days count from. */
export interface PlacedThread {
  item: LabelledThread;
  row: number;
  zero: number;
}

export interface PlacedLane {
  key: string;
  detail: Detail;
  /** Pixels from the top of the drawing. */
  top: number;
  height: number;
  rowHeight: number;
  rows: number;
  threads: readonly PlacedThread[];
}

/** Levels of detail follow from the free pixels a row; a lane of the least room (420) takes 60 bars. Source: the visual standard. */
const ROW = {
  names: { least: 26, most: 30 },
  lines: { least: 12, most: 26 },
  bars: { least: 7, most: 12 },
  hairs: { least: 1, most: 4 },
} as const;
const COUNTS_HEIGHT = 96;
export const LANE_PADDING = 14;

interface LaneOptions {
  axis: TimeAxis;
  zeros: (thread: Thread) => number | null;
  /** Pixels that the rows may take before detail is given up. */
  room: number;
  /** Its share of the height at which all lanes aim: hairlines do not spread over more. */
  share: number;
  /** One row a thread, in the order given, instead of the first free row. */
  isStacked: boolean;
  top: number;
  /** Pixels that its name and counts need beside it. */
  leastHeight: number;
}

/** Rows and level of detail of one lane: the most detail whose rows find room. */
export function placeLane(lane: Lane, options: LaneOptions): PlacedLane {
  const inkRows = leastRows(lane, lastInkOf, options);
  for (const detail of ['names', 'lines', 'bars', 'hairs'] as const) {
    const { least, most } = ROW[detail];
    const maxRows = Math.floor(options.room / least);
    if ((detail === 'hairs' ? leastRows(lane, lastHairDayOf, options) : inkRows) > maxRows) continue;
    const placed = placeRows(lane, detail, maxRows, options);
    if (!placed) continue;
    // whole pixels keep hairlines sharp
    const free = detail === 'hairs' ? Math.floor(options.share / placed.rows) : options.room / placed.rows;
    const rowHeight = Math.max(least, Math.min(most, free));
    const height = Math.max(options.leastHeight, placed.rows * rowHeight + LANE_PADDING);
    return { key: lane.key, detail, top: options.top, height, rowHeight, ...placed };
  }
  const threads = lane.items.map((item) => ({ item, zero: options.zeros(item.thread) ?? 0, row: 0 }));
  return {
    key: lane.key,
    detail: 'counts',
    top: options.top,
    height: Math.max(options.leastHeight, COUNTS_HEIGHT + LANE_PADDING),
    rowHeight: 0,
    rows: 0,
    threads,
  };
}

/** No packing needs fewer rows than all lines laid end to end fill of the axis: spares the search where it is hopeless. */
function leastRows(lane: Lane, lastOf: (thread: Thread) => number, { axis, isStacked }: LaneOptions): number {
  if (isStacked) return lane.items.length;
  let days = 0;
  for (const { thread } of lane.items) days += lastOf(thread) - thread.promised;
  return days / (lengthOf(axis.extent) + 1);
}

function placeRows(lane: Lane, detail: Detail, maxRows: number, options: LaneOptions) {
  const { axis, zeros, isStacked } = options;
  const threads: PlacedThread[] = [];
  const places: ThreadPlace[] = [];
  for (const item of lane.items) {
    const zero = zeros(item.thread);
    if (zero === null) continue;
    threads.push({ item, zero, row: threads.length });
    if (!isStacked) places.push(occupiedBy(item, zero, detail, axis));
  }
  if (isStacked) return threads.length > maxRows ? null : { threads, rows: threads.length };
  const rows = assignRows(places, maxRows);
  if (!rows) return null;
  let used = 1;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    (threads[index] as PlacedThread).row = row;
    if (row >= used) used = row + 1;
  }
  return { threads, rows: used };
}
