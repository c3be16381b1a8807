import { STATUSES } from '@/lib/domain/status';
import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import { countBars } from '@/lib/timeline/count-bars';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import { lineOf, threadShape } from '@/lib/timeline/thread-shape';
import { alongOf, windowStart, xOfAlong, type TimeAxis } from '@/lib/timeline/time-axis';
import type { CanvasBrush } from './canvas-brush';
import { drawThread } from './draw-thread';

/** So many threads with words can be drawn while a hand moves the window. */
const WORDS_WHILE_MOVING = 300;
/** Draws the threads of the lanes between two heights of the drawing. */
export function drawLanes(
  brush: CanvasBrush,
  lanes: readonly PlacedLane[],
  axis: TimeAxis,
  view: { top: number; bottom: number; isMoving: boolean },
): void {
  for (const lane of lanes) {
    if (lane.top > view.bottom || lane.top + lane.height < view.top) continue;
    if (lane.detail === 'counts') drawCounts(brush, lane, axis);
    else if (lane.detail === 'bars') drawBars(brush, lane, axis);
    else drawThreads(brush, lane, axis, view.isMoving);
  }
}

function drawThreads(brush: CanvasBrush, lane: PlacedLane, axis: TimeAxis, isMoving: boolean): void {
  const withWords = lane.detail === 'names' && (!isMoving || lane.threads.length <= WORDS_WHILE_MOVING);
  for (const placed of lane.threads) {
    const shape = threadShape(placed, lane, axis);
    if (shape) drawThread(brush, shape, withWords);
  }
}

/** One bar a thread, status by status, so that the canvas changes its colour seldom. */
function drawBars({ context, fillOf, colour }: CanvasBrush, lane: PlacedLane, axis: TimeAxis): void {
  const height = Math.min(5, lane.rowHeight - 2);
  const start = windowStart(axis);
  const end = start + axis.right - axis.left;
  for (const status of STATUSES) {
    const isOutline = status === 'open' || status === 'upcoming' || status === 'dropped';
    context.fillStyle = isOutline ? colour('paper') : fillOf(status);
    context.strokeStyle = colour(STATUS_PAINT[status]);
    context.lineWidth = 1;
    for (const { item, zero, row } of lane.threads) {
      const { thread } = item;
      if (thread.status !== status) continue;
      const from = alongOf(axis, thread.promised - zero);
      const to = Math.max(from + 3, alongOf(axis, thread.lastDay - zero));
      if (to < start || from > end) continue;
      const x = Math.min(xOfAlong(axis, from), xOfAlong(axis, to));
      const y = lineOf(row, lane) - height / 2;
      context.fillRect(x, y, to - from, height);
      if (isOutline) context.strokeRect(x + 0.5, y + 0.5, to - from - 1, height - 1);
    }
  }
}

function drawCounts({ context, fillOf }: CanvasBrush, lane: PlacedLane, axis: TimeAxis): void {
  for (const { status, x, y, width, height } of countBars(lane, axis)) {
    context.fillStyle = fillOf(status);
    context.fillRect(x, y, width, height);
  }
}
