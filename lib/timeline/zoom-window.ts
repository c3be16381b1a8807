import { fromDayNumber } from '@/lib/domain/iso-day';
import type { TimeAxis } from './time-axis';
import type { DayRange, TimeWindow } from './view';

/** A window is at least a week long. */
export const LEAST_DAYS = 7;

export function lengthOf({ from, to }: DayRange): number {
  return to - from;
}

/** The window moved and, where it is too long or too short, resized to lie inside the extent. */
export function clampWindow(window: DayRange, extent: DayRange): DayRange {
  const length = Math.min(lengthOf(extent), Math.max(LEAST_DAYS, lengthOf(window)));
  const middle = (window.from + window.to) / 2;
  const from = Math.max(extent.from, Math.min(extent.to - length, middle - length / 2));
  return { from, to: from + length };
}

/** The window `factor` times as long, with the day `at` staying where it is. */
export function zoomWindow(window: DayRange, extent: DayRange, factor: number, at: number): DayRange {
  const length = Math.min(lengthOf(extent), Math.max(LEAST_DAYS, lengthOf(window) * factor));
  const share = (at - window.from) / Math.max(1, lengthOf(window));
  const from = at - share * length;
  return clampWindow({ from, to: from + length }, extent);
}

/** The window moved by days, stopping at the ends of the extent. */
export function panWindow(window: DayRange, extent: DayRange, days: number): DayRange {
  return clampWindow({ from: window.from + days, to: window.to + days }, extent);
}

/** True where the window shows everything, to the day. */
export function isWhole(window: DayRange, extent: DayRange): boolean {
  return window.from - extent.from < 0.5 && extent.to - window.to < 0.5;
}

/** The window as days; null where it is the whole extent. */
export function toTimeWindow(window: DayRange, extent: DayRange): TimeWindow | null {
  if (isWhole(window, extent)) return null;
  return { from: fromDayNumber(Math.round(window.from)), to: fromDayNumber(Math.round(window.to)) };
}

/** A zoom as d3-zoom keeps it: `screen = k * place + x`, where places are those of the whole extent. */
export interface ZoomState {
  k: number;
  x: number;
}

type Plot = Pick<TimeAxis, 'extent' | 'left' | 'right' | 'direction'>;

/** The zoom that shows a window. */
export function zoomOfWindow({ extent, left, right, direction }: Plot, window: DayRange): ZoomState {
  const k = lengthOf(extent) / lengthOf(window);
  const start = ((window.from - extent.from) / lengthOf(extent)) * (right - left);
  return { k, x: direction === 'rtl' ? right - k * (right - start) : left - k * (left + start) };
}

/** The window that a zoom shows. */
export function windowOfZoom({ extent, left, right, direction }: Plot, { k, x }: ZoomState): DayRange {
  const pxPerDay = (right - left) / lengthOf(extent);
  const start = direction === 'rtl' ? right - (right - x) / k : (left - x) / k - left;
  const from = extent.from + start / pxPerDay;
  return { from, to: from + lengthOf(extent) / k };
}
