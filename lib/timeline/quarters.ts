import { utcMonth } from 'd3-time';
import { STATUSES, type Status } from '@/lib/domain/status';
import { STATUS_CODE, type ThreadTable } from './thread-table';
import type { DayRange } from './view';

const DAY_MS = 86_400_000;

/** A quarter of a year, with what was promised in it and what of all promises happened in it. */
export interface QuarterCount extends DayRange {
  promised: number;
  kept: number;
  /** The promises of this quarter by their status now, in the order of the legend. */
  byStatus: readonly { status: Status; count: number }[];
}

/** Which threads of a table are counted: by default all of them, from the calendar. */
interface Counted {
  table: ThreadTable;
  members?: Int32Array;
  /** By the thread's place in the table. */
  zeros?: Int32Array | null;
}

const KEPT = [STATUS_CODE.fulfilled, STATUS_CODE['fulfilled-late']];

/** Counts by quarter over the whole extent, one pass over the threads. */
export function countByQuarter({ table, members, zeros = null }: Counted, extent: DayRange): QuarterCount[] {
  const starts = quarterStarts(extent);
  const first = starts[0] ?? extent.from;
  const kept = new Int32Array(starts.length);
  const statuses = new Int32Array(starts.length * STATUSES.length);
  const size = members?.length ?? table.size;
  for (let at = 0; at < size; at += 1) {
    const index = members ? (members[at] as number) : at;
    const zero = zeros === null ? 0 : (zeros[index] as number);
    const code = table.status[index] as number;
    const promisedIn = quarterAt(starts, first, (table.promised[index] as number) - zero) * STATUSES.length + code;
    statuses[promisedIn] = (statuses[promisedIn] as number) + 1;
    if (!KEPT.includes(code)) continue;
    const keptIn = quarterAt(starts, first, (table.markDay[index] as number) - zero);
    kept[keptIn] = (kept[keptIn] as number) + 1;
  }
  return starts.map((from, quarter) => {
    const counts = STATUSES.map((status, code) => ({
      status,
      count: statuses[quarter * STATUSES.length + code] as number,
    }));
    return {
      from,
      to: starts[quarter + 1] ?? extent.to + 1,
      promised: counts.reduce((sum, { count }) => sum + count, 0),
      kept: kept[quarter] as number,
      byStatus: counts.filter(({ count }) => count > 0),
    };
  });
}

function quarterStarts({ from, to }: DayRange): number[] {
  const quarters = utcMonth.every(3) ?? utcMonth;
  const first = quarters.floor(new Date(from * DAY_MS));
  return quarters.range(first, new Date((to + 1) * DAY_MS)).map((date) => date.getTime() / DAY_MS);
}

/** A quarter is at most 92 days long, so that the guess is at most a few steps off. */
function quarterAt(starts: readonly number[], first: number, day: number): number {
  let index = Math.max(0, Math.min(starts.length - 1, Math.floor((day - first) / 92)));
  while (index + 1 < starts.length && (starts[index + 1] ?? Infinity) <= day) index += 1;
  return index;
}
