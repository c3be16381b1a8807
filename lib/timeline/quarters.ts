import { utcMonth } from 'd3-time';
import type { Status } from '@/lib/domain/status';
import { STATUSES } from '@/lib/domain/status';
import type { Thread } from './thread';
import type { DayRange } from './view';

const DAY_MS = 86_400_000;

/** A quarter of a year, with what was promised in it and what of all promises happened in it. */
export interface QuarterCount extends DayRange {
  promised: number;
  kept: number;
  /** The promises of this quarter by their status now, in the order of the legend. */
  byStatus: readonly { status: Status; count: number }[];
}

/** What is counted of a thread. */
export type CountedThread = Pick<Thread, 'promised' | 'markDay' | 'status'>;

/** Counts by quarter over the whole extent, one pass over the threads. */
export function countByQuarter(threads: readonly CountedThread[], extent: DayRange): QuarterCount[] {
  const starts = quarterStarts(extent);
  const promised = starts.map(() => 0);
  const kept = starts.map(() => 0);
  const statuses = starts.map(() => new Map<Status, number>());
  const first = starts[0] ?? extent.from;
  for (const thread of threads) {
    const quarter = quarterAt(starts, first, thread.promised);
    promised[quarter] = (promised[quarter] ?? 0) + 1;
    const counts = statuses[quarter];
    counts?.set(thread.status, (counts.get(thread.status) ?? 0) + 1);
    if (thread.status === 'fulfilled' || thread.status === 'fulfilled-late') {
      const happened = quarterAt(starts, first, thread.markDay);
      kept[happened] = (kept[happened] ?? 0) + 1;
    }
  }
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? extent.to + 1,
    promised: promised[index] ?? 0,
    kept: kept[index] ?? 0,
    byStatus: STATUSES.flatMap((status) => {
      const count = statuses[index]?.get(status);
      return count ? [{ status, count }] : [];
    }),
  }));
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
