import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import { laneInkOf } from '@/lib/timeline/lane-ink';
import { LEAST_HAIR } from '@/lib/timeline/occupied';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import { barHeightOf, lineOf } from '@/lib/timeline/thread-shape';
import { facingOf, xOfDay, type TimeAxis } from '@/lib/timeline/time-axis';

/** All hairlines of a lane as one path a status: for a picture of thousands, in which nobody can point at one. */
export function HairPaths({ lane, axis }: { lane: PlacedLane; axis: TimeAxis }) {
  const { groups, from, to, row } = laneInkOf(lane);
  const facing = facingOf(axis);
  const pathOf = (first: number, end: number) => {
    let path = '';
    for (let at = first; at < end; at += 1) {
      const width = Math.max(LEAST_HAIR, ((to[at] ?? 0) - (from[at] ?? 0)) * axis.pxPerDay);
      path += `M${xOfDay(axis, from[at] ?? 0).toFixed(1)},${lineOf(row[at] ?? 0, lane)}h${(width * facing).toFixed(1)}`;
    }
    return path;
  };
  return groups.map(({ status, first, end }) => (
    <path
      key={status}
      d={pathOf(first, end)}
      stroke={`var(--${STATUS_PAINT[status]})`}
      strokeWidth={barHeightOf(lane)}
      aria-hidden="true"
    />
  ));
}
