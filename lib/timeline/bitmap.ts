import { alongOf, timeAxis, windowStart, xOfAlong, type TimeAxis } from './time-axis';
import type { DayRange } from './view';

/** A rectangle of the drawing in its pixels. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A drawn piece of the plot: for which axis, and which area of that axis's drawing. */
export interface Bitmap {
  axis: TimeAxis;
  area: Area;
}

/** Marks stand out of the plot by so much. */
export const PLOT_MARGIN = 12;
/** A bitmap reaches this share of what is in sight over each edge, so that a hand may move before anything is missing. */
const OVERSCAN = { x: 0.25, y: 0.4 };
/** Device pixels of a bitmap above which it reaches over no edge. */
const MOST_PIXELS = 12_000_000;
/** A bitmap stretched or pressed by more is too coarse even while it moves; words sooner than lines. */
const MOST_STRETCH = { words: 1.15, lines: 2.2 };

/** What is in sight of the plot. */
export function sightOf(axis: TimeAxis, view: { top: number; bottom: number }): Area {
  return { left: axis.left - PLOT_MARGIN, right: axis.right + PLOT_MARGIN, ...view };
}

interface BitmapOptions {
  /** Heights in sight. */
  view: { top: number; bottom: number };
  /** Height of the whole drawing. */
  height: number;
  /** Device pixels a pixel. */
  ratio: number;
  /** Words are placed for what is in sight: such a bitmap reaches over no side. */
  hasWords: boolean;
  /** Nothing is shown yet: only what is in sight, the soonest. */
  isFirst: boolean;
}

/** The bitmap to draw for what is in sight, reaching over its edges but not over those of the whole drawing. */
export function bitmapFor(axis: TimeAxis, { view, height, ratio, hasWords, isFirst }: BitmapOptions): Bitmap {
  const sight = sightOf(axis, view);
  const ends = edgesOf(axis, axis.extent);
  const [width, seen] = [sight.right - sight.left, sight.bottom - sight.top];
  const grown = (1 + 2 * OVERSCAN.x) * (1 + 2 * OVERSCAN.y) * width * seen * ratio * ratio;
  const share = isFirst || grown > MOST_PIXELS ? 0 : 1;
  const aside = hasWords ? 0 : share * OVERSCAN.x * width;
  return {
    axis,
    area: {
      left: Math.floor(Math.max(Math.min(ends.left, sight.left), sight.left - aside)),
      right: Math.ceil(Math.min(Math.max(ends.right, sight.right), sight.right + aside)),
      top: Math.floor(Math.max(Math.min(0, sight.top), sight.top - share * OVERSCAN.y * seen)),
      bottom: Math.ceil(Math.min(Math.max(height, sight.bottom), sight.bottom + share * OVERSCAN.y * seen)),
    },
  };
}

/** Where some days lie in the drawing of an axis, with the margin for marks. */
function edgesOf(axis: TimeAxis, { from, to }: DayRange): { left: number; right: number } {
  const [a, b] = [xOfAlong(axis, alongOf(axis, from)), xOfAlong(axis, alongOf(axis, to))];
  return { left: Math.min(a, b) - PLOT_MARGIN, right: Math.max(a, b) + PLOT_MARGIN };
}

/** Where the area of a bitmap lies in the drawing of another axis; heights do not change. */
export function areaOn({ axis: drawn, area }: Bitmap, axis: TimeAxis): Area {
  const scale = axis.pxPerDay / drawn.pxPerDay;
  const moved = (x: number) => {
    const along = drawn.direction === 'rtl' ? drawn.right - x : x - drawn.left;
    return xOfAlong(axis, (windowStart(drawn) + along) * scale);
  };
  const [a, b] = [moved(area.left), moved(area.right)];
  return { left: Math.min(a, b), right: Math.max(a, b), top: area.top, bottom: area.bottom };
}

/** True where the bitmap shows what is in sight pixel by pixel. */
export function isSharp(
  bitmap: Bitmap,
  axis: TimeAxis,
  view: { top: number; bottom: number },
  height: number,
): boolean {
  return isSameAxis(bitmap.axis, axis) && covers(bitmap, axis, view, height);
}

/** True where a moving bitmap must be drawn anew: something in sight is missing, or it is too coarse. */
export function isTooCoarse(
  bitmap: Bitmap,
  axis: TimeAxis,
  { view, height, hasWords }: Pick<BitmapOptions, 'view' | 'height' | 'hasWords'>,
): boolean {
  const scale = axis.pxPerDay / bitmap.axis.pxPerDay;
  const most = hasWords ? MOST_STRETCH.words : MOST_STRETCH.lines;
  return scale > most || scale < 1 / most || !covers(bitmap, axis, view, height);
}

/** True where all of the drawing that is in sight lies on the bitmap. */
function covers(bitmap: Bitmap, axis: TimeAxis, view: { top: number; bottom: number }, height: number): boolean {
  const sight = sightOf(axis, view);
  const ends = edgesOf(axis, axis.extent);
  const area = areaOn(bitmap, axis);
  const slack = 1;
  return (
    area.left <= Math.max(sight.left, ends.left) + slack &&
    area.right >= Math.min(sight.right, ends.right) - slack &&
    area.top <= Math.max(sight.top, 0) + slack &&
    area.bottom >= Math.min(sight.bottom, height) - slack
  );
}

function isSameAxis(a: TimeAxis, b: TimeAxis): boolean {
  const isNear = (one: number, other: number) => Math.abs(one - other) * b.pxPerDay < 0.01;
  return (
    a.left === b.left &&
    a.right === b.right &&
    a.direction === b.direction &&
    isNear(a.window.from, b.window.from) &&
    isNear(a.window.to, b.window.to) &&
    isNear(a.extent.from, b.extent.from)
  );
}

/** The axis of a bitmap, widened so that its whole area is the window: marks beyond the sight are not left out. */
export function widenedAxis({ axis, area }: Bitmap): TimeAxis {
  const days = (from: number, to: number) => (to - from) / axis.pxPerDay;
  const [before, after] = [days(area.left, axis.left), days(axis.right, area.right)];
  const isRtl = axis.direction === 'rtl';
  return timeAxis({
    ...axis,
    left: area.left,
    right: area.right,
    window: {
      from: axis.window.from - (isRtl ? after : before),
      to: axis.window.to + (isRtl ? before : after),
    },
  });
}

/** From one look at the clock to the next, the pieces grow at most so many times. */
const MOST_GROWTH = 2;

/** How many pieces to draw before the next look at the clock, so that they fit what is left of a budget: by what some took. */
export function piecesFor(pieces: number, tookMs: number, leftMs: number): number {
  const fitting = tookMs > 0 ? (pieces * leftMs) / tookMs : Infinity;
  return Math.max(1, Math.floor(Math.min(pieces * MOST_GROWTH, fitting)));
}
