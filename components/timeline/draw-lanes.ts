import { countBars } from '@/lib/timeline/count-bars';
import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import { laneInkOf } from '@/lib/timeline/lane-ink';
import type { LinkInk } from '@/lib/timeline/link-ink';
import { LEAST_HAIR } from '@/lib/timeline/occupied';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import { barHeightOf, laneTopOf, lineOf, threadShape } from '@/lib/timeline/thread-shape';
import { alongOf, facingOf, windowStart, xOfAlong, type TimeAxis } from '@/lib/timeline/time-axis';
import type { CanvasBrush } from './canvas-brush';
import { drawThread } from './draw-thread';

/** Heights of the drawing that are to be drawn. */
export interface DrawnHeights {
  top: number;
  bottom: number;
}

/** So many marks are drawn between two looks at the clock. */
const MARKS_A_PIECE = 250;

/** Draws the links between two heights, then the lanes over them, in pieces: whoever asks for the next one may rest between. */
export function* drawLanes(
  brush: CanvasBrush,
  lanes: readonly PlacedLane[],
  links: LinkInk | null,
  axis: TimeAxis,
  heights: DrawnHeights,
): Generator<void> {
  if (links) yield* drawLinks(brush, links, axis, heights);
  for (const lane of lanes) {
    if (lane.top > heights.bottom || lane.top + lane.height < heights.top) continue;
    if (lane.detail === 'counts') drawCounts(brush, lane, axis);
    else if (lane.detail === 'bars' || lane.detail === 'hairs') yield* drawBars(brush, lane, axis, heights);
    else yield* drawThreads(brush, lane, axis, heights);
    yield;
  }
}

function* drawThreads(brush: CanvasBrush, lane: PlacedLane, axis: TimeAxis, heights: DrawnHeights): Generator<void> {
  let drawn = 0;
  for (let at = 0; at < lane.size; at += 1) {
    const y = lineOf(lane.row[at] as number, lane);
    if (y < heights.top - lane.rowHeight || y > heights.bottom + lane.rowHeight) continue;
    const shape = threadShape(lane.at(at), lane, axis);
    if (!shape) continue;
    drawThread(brush, shape, lane.detail === 'names');
    drawn += 1;
    if (drawn % (MARKS_A_PIECE / 10) === 0) yield;
  }
}

/** One bar a thread, status by status, so that the canvas changes its colour seldom. */
function* drawBars(
  { context, fillOf, colour }: CanvasBrush,
  lane: PlacedLane,
  axis: TimeAxis,
  heights: DrawnHeights,
): Generator<void> {
  const { groups, from, to, row } = laneInkOf(lane);
  const isHair = lane.detail === 'hairs';
  const height = barHeightOf(lane);
  const least = isHair ? LEAST_HAIR : 3;
  const top = isHair ? Math.round(laneTopOf(lane)) : laneTopOf(lane) + (lane.rowHeight - height) / 2;
  const facing = facingOf(axis);
  const origin = xOfAlong(axis, alongOf(axis, 0));
  const unit = axis.pxPerDay * facing;
  for (const { status, first, end } of groups) {
    const isOutline = !isHair && (status === 'open' || status === 'upcoming' || status === 'dropped');
    context.fillStyle = isOutline ? colour('paper') : isHair ? colour(STATUS_PAINT[status]) : fillOf(status);
    context.strokeStyle = colour(STATUS_PAINT[status]);
    context.lineWidth = 1;
    for (let at = first; at < end; at += 1) {
      if ((at - first) % MARKS_A_PIECE === MARKS_A_PIECE - 1) yield;
      const y = top + (row[at] ?? 0) * lane.rowHeight;
      if (y > heights.bottom || y + height < heights.top) continue;
      const start = origin + (from[at] ?? 0) * unit;
      const width = Math.max(least, ((to[at] ?? 0) - (from[at] ?? 0)) * axis.pxPerDay);
      const x = facing > 0 ? start : start - width;
      if (x > axis.right || x + width < axis.left) continue;
      context.fillRect(x, y, width, height);
      if (isOutline) context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    }
  }
}

function drawCounts({ context, fillOf }: CanvasBrush, lane: PlacedLane, axis: TimeAxis): void {
  for (const { status, x, y, width, height } of countBars(lane, axis)) {
    context.fillStyle = fillOf(status);
    context.fillRect(x, y, width, height);
  }
}

/** All links together take about as much ink, however many they are. */
const LINK_INK = { least: 0.07, most: 0.32, links: 260 };

/** Links as straight lines: from the answer on the earlier thread to the later promise. */
function* drawLinks(
  { context, colour }: CanvasBrush,
  links: LinkInk,
  axis: TimeAxis,
  heights: DrawnHeights,
): Generator<void> {
  const { fromDay, fromY, toDay, toY } = links;
  const seen: number[] = [];
  const start = axis.extent.from + windowStart(axis) / axis.pxPerDay;
  const end = start + (axis.right - axis.left) / axis.pxPerDay;
  for (let at = 0; at < links.size; at += 1) {
    const x1 = fromDay[at] as number;
    const x2 = toDay[at] as number;
    if ((x1 < start && x2 < start) || (x1 > end && x2 > end)) continue;
    const y1 = fromY[at] as number;
    const y2 = toY[at] as number;
    if ((y1 < heights.top && y2 < heights.top) || (y1 > heights.bottom && y2 > heights.bottom)) continue;
    seen.push(at);
  }
  yield;
  const origin = xOfAlong(axis, alongOf(axis, 0));
  const unit = axis.pxPerDay * facingOf(axis);
  context.save();
  context.strokeStyle = colour('ink-3');
  context.lineWidth = 1;
  context.setLineDash([]);
  context.globalAlpha = Math.min(LINK_INK.most, Math.max(LINK_INK.least, LINK_INK.links / Math.max(1, seen.length)));
  try {
    for (let first = 0; first < seen.length; first += MARKS_A_PIECE) {
      context.beginPath();
      for (const at of seen.slice(first, first + MARKS_A_PIECE)) {
        context.moveTo(origin + (fromDay[at] ?? 0) * unit, fromY[at] ?? 0);
        context.lineTo(origin + (toDay[at] ?? 0) * unit, toY[at] ?? 0);
      }
      context.stroke();
      yield;
    }
  } finally {
    context.restore();
  }
}
