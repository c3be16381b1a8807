import type { TimeDirection } from './view';

/** Where gutter and plot lie in a drawing of a width. The gutter with the lane names is on the side where reading starts. */
export interface PlotFrame {
  width: number;
  /** 0 where lane names stand above their lanes. */
  gutter: number;
  left: number;
  right: number;
  /** Height of the lane's own name line where there is no gutter. */
  laneHeader: number;
}

const WIDE = 1100;
const NARROW = 760;

/** Source of the measures: the visual standard, "Timeline" and "Grid". */
export function plotFrame(width: number, reading: TimeDirection): PlotFrame {
  const gutter = width < NARROW ? 0 : width > WIDE ? 176 : 166;
  const start = gutter === 0 ? 12 : gutter + 10;
  const end = width - 14;
  const [left, right] = reading === 'rtl' ? [width - end, width - start] : [start, end];
  return { width, gutter, left, right, laneHeader: gutter === 0 ? 28 : 0 };
}

/** Mirrors a distance from the reading start into pixels of the drawing. */
export function xFromReadingStart(frame: PlotFrame, distance: number, reading: TimeDirection): number {
  return reading === 'rtl' ? frame.width - distance : distance;
}
