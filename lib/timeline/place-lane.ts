import type { CommitmentId } from '@/lib/domain/commitment';
import { assignRows } from './assign-rows';
import type { LabelledThread } from './labelled-thread';
import type { Lane } from './lanes-of';
import { occupiedIn, type Detail } from './occupied';
import type { ThreadTable } from './thread-table';
import type { TimeAxis } from './time-axis';
import { lengthOf } from './zoom-window';

/** A thread in its row. `zero` is the day its days count from. */
export interface PlacedThread {
  item: LabelledThread;
  row: number;
  zero: number;
}

/** Where the rows of a lane lie, in pixels from the top of the drawing. */
export interface LaneBox {
  detail: Detail;
  top: number;
  height: number;
  rowHeight: number;
  rows: number;
}

/** A lane with the rows of its threads: columns, of which a thread becomes an object when somebody asks for it. */
export class PlacedLane implements LaneBox {
  readonly key: string;
  readonly detail: Detail;
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly rows: number;
  /** Of all threads, those of the lane by their places there, in order; and their rows. */
  readonly table: ThreadTable;
  readonly members: Int32Array;
  readonly row: Int32Array;
  /** The days from which the days of each thread of the table count; null where they are days of the calendar. */
  readonly zeros: Int32Array | null;
  readonly #lane: Lane;
  readonly #made: (PlacedThread | undefined)[] = [];

  constructor(lane: Lane, box: LaneBox, row: Int32Array, zeros: Int32Array | null) {
    this.key = lane.key;
    this.detail = box.detail;
    this.top = box.top;
    this.height = box.height;
    this.rowHeight = box.rowHeight;
    this.rows = box.rows;
    this.table = lane.all.threads;
    this.members = lane.members;
    this.row = row;
    this.#lane = lane;
    this.zeros = zeros;
  }

  get size(): number {
    return this.members.length;
  }

  /** The day from which the days of the thread at a place of the lane count. */
  zeroAt(at: number): number {
    return this.zeros === null ? 0 : (this.zeros[this.members[at] as number] as number);
  }

  /** The thread at a place of the lane; always the same object. */
  at(at: number): PlacedThread {
    return (this.#made[at] ??= {
      item: this.#lane.all.at(this.members[at] as number),
      row: this.row[at] as number,
      zero: this.zeroAt(at),
    });
  }

  /** All threads as objects. */
  get threads(): PlacedThread[] {
    return Array.from(this.members, (_, at) => this.at(at));
  }

  /** The same lane at another height of the drawing. */
  movedTo(top: number): PlacedLane {
    const { detail, height, rowHeight, rows } = this;
    return new PlacedLane(this.#lane, { detail, top, height, rowHeight, rows }, this.row, this.zeros);
  }

  /** The thread of a commitment; null where the lane does not hold it. */
  find(id: CommitmentId): PlacedThread | null {
    const at = this.members.indexOf(this.table.indexOf(id));
    return at < 0 ? null : this.at(at);
  }
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
  /** By the thread's place in the table; null where days are days of the calendar. */
  zeros: Int32Array | null;
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
  const { top, leastHeight, room, share, zeros } = options;
  const { inkTo, hairTo } = lane.all.threads;
  const inkRows = leastRows(lane, inkTo, options);
  for (const detail of ['names', 'lines', 'bars', 'hairs'] as const) {
    const { least, most } = ROW[detail];
    const maxRows = Math.floor(room / least);
    if ((detail === 'hairs' ? leastRows(lane, hairTo, options) : inkRows) > maxRows) continue;
    const placed = placeRows(lane, detail, maxRows, options);
    if (!placed) continue;
    const { rows, row } = placed;
    // whole pixels keep hairlines sharp
    const free = detail === 'hairs' ? Math.floor(share / rows) : room / rows;
    const rowHeight = Math.max(least, Math.min(most, free));
    const height = Math.max(leastHeight, rows * rowHeight + LANE_PADDING);
    return new PlacedLane(lane, { detail, top, height, rowHeight, rows }, row, zeros);
  }
  const height = Math.max(leastHeight, COUNTS_HEIGHT + LANE_PADDING);
  return new PlacedLane(
    lane,
    { detail: 'counts', top, height, rowHeight: 0, rows: 0 },
    new Int32Array(lane.size),
    zeros,
  );
}

/** No packing needs fewer rows than all lines laid end to end fill of the axis: spares the search where it is hopeless. */
function leastRows({ all, members }: Lane, lastDays: Int32Array, { axis, isStacked }: LaneOptions): number {
  if (isStacked) return members.length;
  const { promised } = all.threads;
  let days = 0;
  for (let at = 0; at < members.length; at += 1) {
    const index = members[at] as number;
    days += (lastDays[index] as number) - (promised[index] as number);
  }
  return days / (lengthOf(axis.extent) + 1);
}

function placeRows(
  lane: Lane,
  detail: Detail,
  maxRows: number,
  { axis, zeros, isStacked }: LaneOptions,
): { row: Int32Array; rows: number } | null {
  if (isStacked) {
    const row = new Int32Array(lane.size).map((_, at) => at);
    return row.length > maxRows ? null : { row, rows: row.length };
  }
  const row = assignRows(occupiedIn(lane, zeros, detail, axis), maxRows);
  if (!row) return null;
  let rows = 1;
  for (let at = 0; at < row.length; at += 1) rows = Math.max(rows, (row[at] as number) + 1);
  return { row, rows };
}
