import type { ThreadTable } from './thread-table';
import type { AlignOn, DayRange, TimeDirection } from './view';

/**
 * Where days lie. "Along" is in pixels from the first day of the whole extent, growing with time whatever the direction;
 * `x` is in pixels of the drawing.
 */
export interface TimeAxis {
  extent: DayRange;
  window: DayRange;
  pxPerDay: number;
  /** Left and right edge of the plot in the drawing. */
  left: number;
  right: number;
  direction: TimeDirection;
}

interface AxisOptions {
  extent: DayRange;
  window: DayRange;
  left: number;
  right: number;
  direction: TimeDirection;
}

/** An axis on which the window fills the plot. */
export function timeAxis(options: AxisOptions): TimeAxis {
  const { window, left, right } = options;
  return { ...options, pxPerDay: (right - left) / Math.max(1, window.to - window.from) };
}

/** Pixels along time from the start of the extent. */
export function alongOf(axis: TimeAxis, day: number): number {
  return (day - axis.extent.from) * axis.pxPerDay;
}

/** Pixels along time at which the window begins. */
export function windowStart(axis: TimeAxis): number {
  return alongOf(axis, axis.window.from);
}

/** Pixels in the drawing of a place along time. */
export function xOfAlong(axis: TimeAxis, along: number): number {
  const inWindow = along - windowStart(axis);
  return axis.direction === 'rtl' ? axis.right - inWindow : axis.left + inWindow;
}

/** Pixels in the drawing of a day. */
export function xOfDay(axis: TimeAxis, day: number): number {
  return xOfAlong(axis, alongOf(axis, day));
}

/** The day, with its fraction, that lies at a place of the drawing. */
export function dayAtX(axis: TimeAxis, x: number): number {
  const inWindow = axis.direction === 'rtl' ? axis.right - x : x - axis.left;
  return axis.window.from + inWindow / axis.pxPerDay;
}

/** 1 where time runs to the right, -1 where it runs to the left. */
export function facingOf(axis: Pick<TimeAxis, 'direction'>): 1 | -1 {
  return axis.direction === 'rtl' ? -1 : 1;
}

/** The days that count as zero for each thread, `NO_DAY` where it cannot be aligned so; null where days are days of the calendar. */
export function zerosOf({ promised, dueTo }: ThreadTable, alignOn: AlignOn): Int32Array | null {
  if (alignOn === 'calendar') return null;
  return alignOn === 'promise' ? promised : dueTo;
}
