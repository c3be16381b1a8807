import type { PlotFrame } from './plot-frame';
import { wrapWords } from './wrap-words';

/** Measures of a lane's name and counts, in pixels. */
export const LANE_LABEL = { size: 14, line: 19, first: 23 } as const;

const AFTER_COUNTS = 10;
const BESIDE_GAP = 12;
const WITHOUT_GUTTER = 40;

/** The name in lines that fit the gutter; one line where it stands above the lane. */
export function laneLabelLines(name: string, frame: PlotFrame): string[] {
  return frame.gutter === 0 ? [] : wrapWords(name, frame.gutter - BESIDE_GAP, LANE_LABEL.size, 600);
}

/** The height that the lines and the counts under them need. */
export function laneLabelHeight(lines: readonly string[]): number {
  return lines.length === 0 ? WITHOUT_GUTTER : LANE_LABEL.first + lines.length * LANE_LABEL.line + AFTER_COUNTS;
}
