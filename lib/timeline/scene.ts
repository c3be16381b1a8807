import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import { laneLabelHeight, laneLabelLines } from './lane-label';
import { alignedExtent, calendarExtent } from './extent';
import type { LabelledThreads } from './labelled-thread';
import { lanesOf } from './lanes-of';
import { layOut, type TimelineLayout } from './layout';
import { plotFrame, type PlotFrame } from './plot-frame';
import { timeAxis, zerosOf } from './time-axis';
import type { AlignOn, DayRange, LaneBy, OrderBy, TimeDirection } from './view';

/** A whole drawing as numbers: where gutter and plot lie, the axis, and every thread in its lane. */
export interface Scene extends TimelineLayout {
  frame: PlotFrame;
  /** The direction of the words, which decides on which side the gutter is. */
  reading: TimeDirection;
  /** Threads that an aligned axis cannot hold, because they have no due day. */
  leftOut: number;
}

export interface SceneOptions {
  board: Board;
  items: LabelledThreads;
  /** Pixels. */
  width: number;
  reading: TimeDirection;
  direction: TimeDirection;
  laneBy: LaneBy;
  orderBy: OrderBy;
  alignOn: AlignOn;
  laneNameOf: (laneKey: string, laneBy: LaneBy) => string;
  /** The calendar always reaches this day. */
  today: IsoDay;
}

/** Every day that the axis can show: the calendar, or the days around an aligned zero. */
export function extentFor({ board, items, alignOn, today }: SceneOptions): DayRange {
  if (alignOn === 'calendar') return calendarExtent(board, today);
  return alignedExtent(items.threads, alignOn);
}

/**
 * Lays everything out for a width.
 * @param extent what `extentFor` gives: kept by the caller, because it does not change while the window does
 * @param window days in view, counted from zero on an aligned axis
 */
export function buildScene(options: SceneOptions, extent: DayRange, window: DayRange = extent): Scene {
  const { board, items, alignOn, reading, direction } = options;
  const frame = plotFrame(options.width, reading);
  const axis = timeAxis({ extent, window, left: frame.left, right: frame.right, direction });
  const zeros = zerosOf(items.threads, alignOn);
  const lanes = lanesOf(items, board, options.laneBy, options.orderBy, zeros);
  const isStacked = options.orderBy !== 'date' || alignOn !== 'calendar';
  const leastHeightOf = (key: string) =>
    laneLabelHeight(laneLabelLines(options.laneNameOf(key, options.laneBy), frame));
  const layout = layOut(lanes, { axis, alignOn, zeros, isStacked, laneHeader: frame.laneHeader, leastHeightOf });
  const placed = lanes.reduce((count, lane) => count + lane.size, 0);
  return { ...layout, frame, reading, leftOut: items.threads.size - placed };
}
