import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import { laneLabelHeight, laneLabelLines } from './lane-label';
import { alignedExtent, calendarExtent, windowRange } from './extent';
import type { LabelledThread } from './labelled-thread';
import { lanesOf } from './lanes-of';
import { layOut, type TimelineLayout } from './layout';
import { plotFrame, type PlotFrame } from './plot-frame';
import { timeAxis } from './time-axis';
import type { AlignOn, DayRange, LaneBy, OrderBy, TimeDirection, TimeWindow } from './view';

/** A whole drawing as numbers: where gutter and plot lie, the axis, and every thread in its lane. */
export interface Scene extends TimelineLayout {
  frame: PlotFrame;
  /** The direction of the words, which decides on which side the gutter is. */
  reading: TimeDirection;
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
  /** Days in view; an aligned axis counts its days from zero and has no calendar window. */
  window: TimeWindow | DayRange | null;
  laneNameOf: (laneKey: string, laneBy: LaneBy) => string;
  /** The calendar always reaches this day. */
  today: IsoDay;
}

/** Lays everything out for a width. */
export function buildScene(options: SceneOptions): Scene {
  const { board, items, alignOn, reading, direction } = options;
  const frame = plotFrame(options.width, reading);
  const extent =
    alignOn === 'calendar'
      ? calendarExtent(board, options.today)
      : alignedExtent(
          items.map((item) => item.thread),
          alignOn,
        );
  const axis = timeAxis({
    extent,
    window: toRange(options.window, extent),
    left: frame.left,
    right: frame.right,
    direction,
  });
  const lanes = lanesOf(items, board, options.laneBy, options.orderBy);
  const isStacked = options.orderBy !== 'date' || alignOn !== 'calendar';
  const leastHeightOf = (key: string) =>
    laneLabelHeight(laneLabelLines(options.laneNameOf(key, options.laneBy), frame));
  return {
    ...layOut(lanes, { axis, alignOn, isStacked, laneHeader: frame.laneHeader, leastHeightOf }),
    frame,
    reading,
  };
}

function toRange(window: SceneOptions['window'], extent: DayRange): DayRange {
  return window && typeof window.from === 'number'
    ? (window as DayRange)
    : windowRange(window as TimeWindow | null, extent);
}
