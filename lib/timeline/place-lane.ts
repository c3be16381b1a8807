import { assignRows, type Occupied } from './assign-rows';
import type { LabelledThread } from './labelled-thread';
import type { Lane } from './lanes-of';
import { lastInkOf, type Thread } from './thread';
import { alongOf, type TimeAxis } from './time-axis';

/** How much of a thread is drawn: with its name, line and end state, one bar in the end colour, or counted by quarter. */
export type Detail = 'names' | 'lines' | 'bars' | 'counts';

/** A thread in its row, in pixels along time from the start of the extent. `zero` is the day its days count from. */
export interface PlacedThread extends Occupied {
  item: LabelledThread;
  row: number;
  zero: number;
  nameFrom: number;
  /** Where the note begins; `isBesideName` where there is no room after the end state. */
  note: { from: number; isBesideName: boolean } | null;
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
const ROW = { names: { least: 26, most: 30 }, lines: { least: 12, most: 26 }, bars: { least: 7, most: 12 } } as const;
const COUNTS_HEIGHT = 96;
export const LANE_PADDING = 14;

interface LaneOptions {
  axis: TimeAxis;
  zeros: (thread: Thread) => number | null;
  /** Pixels that the rows may take before detail is given up. */
  room: number;
  /** One row a thread, in the order given, instead of the first free row. */
  isStacked: boolean;
  top: number;
  /** Pixels that its name and counts need beside it. */
  leastHeight: number;
}

/** Rows and level of detail of one lane: the most detail whose rows find room. */
export function placeLane(lane: Lane, options: LaneOptions): PlacedLane {
  for (const detail of ['names', 'lines', 'bars'] as const) {
    const { least, most } = ROW[detail];
    const placed = placeRows(lane, detail, Math.floor(options.room / least), options);
    if (!placed) continue;
    const rowHeight = Math.max(least, Math.min(most, options.room / placed.rows));
    const height = Math.max(options.leastHeight, placed.rows * rowHeight + LANE_PADDING);
    return { key: lane.key, detail, top: options.top, height, rowHeight, ...placed };
  }
  const threads = lane.items.flatMap((item) => placeThread(item, 'bars', options) ?? []);
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

function placeRows(lane: Lane, detail: Detail, maxRows: number, options: LaneOptions) {
  const threads = lane.items.flatMap((item) => placeThread(item, detail, options) ?? []);
  if (options.isStacked) {
    if (threads.length > maxRows) return null;
    threads.forEach((thread, row) => (thread.row = row));
    return { threads, rows: threads.length };
  }
  const rows = assignRows(threads, maxRows);
  if (!rows) return null;
  let used = 1;
  threads.forEach((thread, index) => {
    thread.row = rows[index] ?? 0;
    used = Math.max(used, thread.row + 1);
  });
  return { threads, rows: used };
}

const MARK_RADIUS = 8;
const NAME_GAP = 10;
const NOTE_GAP = 12;
const BESIDE_NAME_GAP = 8;
/** Names may run this far past the last day. */
const OVERHANG = 10;

function placeThread(item: LabelledThread, detail: Detail, { axis, zeros }: LaneOptions): PlacedThread | null {
  const zero = zeros(item.thread);
  if (zero === null) return null;
  const start = alongOf(axis, item.thread.promised - zero);
  const end = alongOf(axis, lastInkOf(item.thread) - zero);
  if (detail === 'names') return placeNamed(item, zero, start, end, alongOf(axis, axis.extent.to) + OVERHANG);
  const margin = detail === 'lines' ? MARK_RADIUS : 1;
  return {
    item,
    row: 0,
    zero,
    from: start - margin,
    to: Math.max(end, start + 3) + margin,
    nameFrom: start,
    note: null,
  };
}

/** The name above its line from the promise on, the note after the end state; at the far edge they end at the edge. */
function placeNamed(item: LabelledThread, zero: number, start: number, end: number, edge: number): PlacedThread {
  const { nameWidth, noteWidth } = item;
  const isBesideName = noteWidth > 0 && end + NOTE_GAP + noteWidth > edge;
  const above = nameWidth + (isBesideName ? BESIDE_NAME_GAP + noteWidth : 0);
  const nameFrom = Math.min(start - 4, edge - above);
  const noteFrom = isBesideName ? nameFrom + nameWidth + BESIDE_NAME_GAP : end + NOTE_GAP;
  const afterEnd = noteWidth > 0 && !isBesideName ? NOTE_GAP + noteWidth : MARK_RADIUS;
  return {
    item,
    row: 0,
    zero,
    from: Math.min(start - MARK_RADIUS, nameFrom),
    to: Math.max(nameFrom + above, end + afterEnd) + NAME_GAP,
    nameFrom,
    note: noteWidth > 0 ? { from: noteFrom, isBesideName } : null,
  };
}
