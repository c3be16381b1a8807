import type { DayRange } from './view';

/** A wheel that counts in lines moves so many pixels a line. */
const LINE_PX = 16;
/** Smaller steps come from a pinch on a touchpad. */
const NOTCH_PX = 40;

/** Powers of two by which a wheel event zooms: a notch of a wheel (100 pixels) 0.4, the small steps of a pinch more a pixel. */
export function wheelZoom(deltaY: number, isInLines: boolean): number {
  const pixels = isInLines ? deltaY * LINE_PX : deltaY;
  return -pixels * (Math.abs(pixels) < NOTCH_PX ? 0.015 : 0.004);
}

/** The window on its way between two, fast at first: `share` of the time has gone by, 0 to 1. */
export function easedWindow(from: DayRange, to: DayRange, share: number): DayRange {
  const eased = 1 - (1 - share) ** 3;
  return { from: from.from + (to.from - from.from) * eased, to: from.to + (to.to - from.to) * eased };
}
