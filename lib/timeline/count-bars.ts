import type { Status } from '@/lib/domain/status';
import type { PlacedLane, PlacedThread } from './place-lane';
import { countByQuarter, type QuarterCount } from './quarters';
import { xOfDay, type TimeAxis } from './time-axis';
import type { DayRange } from './view';

/** A part of a quarter's bar: the promises of one status. */
export interface CountBar {
  status: Status;
  quarter: QuarterCount;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Space over the highest bar of a counted lane. */
const ABOVE = 14;

const counted = new WeakMap<PlacedLane, readonly QuarterCount[]>();

/** The counts of a lane by quarter, kept as long as its layout; on an aligned axis a quarter counts days from zero. */
export function quartersOf(lane: PlacedLane, extent: DayRange): readonly QuarterCount[] {
  const known = counted.get(lane);
  if (known) return known;
  const quarters = countByQuarter(lane, extent);
  counted.set(lane, quarters);
  return quarters;
}

/** Bars of the quarters in the window, stacked in the order of the statuses from the ground up. */
export function countBars(lane: PlacedLane, axis: TimeAxis): CountBar[] {
  const quarters = quartersOf(lane, axis.extent);
  const most = Math.max(1, ...quarters.map((quarter) => quarter.promised));
  const unit = (lane.height - ABOVE) / most;
  return quarters.flatMap((quarter) => {
    const { from, to, byStatus } = quarter;
    if (to < axis.window.from || from > axis.window.to) return [];
    const [a, b] = [xOfDay(axis, from), xOfDay(axis, to)];
    let y = lane.top + lane.height - 1;
    return byStatus.map(({ status, count }) => {
      y -= count * unit;
      return {
        status,
        quarter,
        x: Math.min(a, b) + 1,
        y,
        width: Math.max(1, Math.abs(b - a) - 2),
        height: count * unit,
      };
    });
  });
}

/** The threads of a counted lane that were promised in a quarter, by day. */
export function threadsIn(lane: PlacedLane, { from, to }: DayRange): readonly PlacedThread[] {
  const { promised } = lane.table;
  const found: PlacedThread[] = [];
  for (let at = 0; at < lane.size; at += 1) {
    const day = (promised[lane.members[at] as number] as number) - lane.zeroAt(at);
    if (day >= from && day < to) found.push(lane.at(at));
  }
  return found;
}
