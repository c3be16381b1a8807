import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import { countBars } from '@/lib/timeline/count-bars';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import type { TimeAxis } from '@/lib/timeline/time-axis';
import type { PatternIds } from './patterns';

/** A lane too dense for threads: what was promised in each quarter, stacked by status. */
export function CountBars({ lane, axis, ids }: { lane: PlacedLane; axis: TimeAxis; ids: PatternIds }) {
  return (
    <>
      {countBars(lane, axis).map(({ status, x, y, width, height }) => (
        <rect key={`${x} ${status}`} x={x} y={y} width={width} height={height} fill={fillOf(status, ids)} />
      ))}
    </>
  );
}

function fillOf(status: keyof typeof STATUS_PAINT, ids: PatternIds): string {
  if (status === 'fulfilled-late') return `url(#${ids.late})`;
  return status === 'overdue' || status === 'broken' ? `url(#${ids.overdue})` : `var(--${STATUS_PAINT[status]})`;
}
