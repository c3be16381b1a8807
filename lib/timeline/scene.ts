import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import { laneLabelHeight, laneLabelLines } from './lane-label';
import { alignedExtent, calendarExtent } from './extent';
import type { LabelledThread } from './labelled-thread';
import { lanesOf } from './lanes-of';
import { layOut, type TimelineLayout } from './layout';
import { plotFrame, type PlotFrame } from './plot-frame';
import { timeAxis, zeroOf } from './time-axis';
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
  items: readonly LabelledThread[];
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
  return alignedExtent(
    items.map((item) => item.thread),
    alignOn,
  );
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
  const placeable = alignOn === 'calendar' ? items : items.filter((item) => zeroOf(item.thread, alignOn) !== null);
  const lanes = lanesOf(placeable, board, options.laneBy, options.orderBy);
  const isStacked = options.orderBy !== 'date' || alignOn !== 'calendar';
  const leastHeightOf = (key: string) =>
    laneLabelHeight(laneLabelLines(options.laneNameOf(key, options.laneBy), frame));
  const layout = layOut(lanes, { axis, alignOn, isStacked, laneHeader: frame.laneHeader, leastHeightOf });
  return { ...layout, frame, reading, leftOut: items.length - placeable.length };
}
