import type { Board } from '@/lib/domain/board';
import { toDayNumber } from '@/lib/domain/iso-day';
import { CHIP_GAP, placeChips, type RoundChip } from './header-marks';
import type { LabelledThread } from './labelled-thread';
import type { LaneBox } from './place-lane';
import type { PlotFrame } from './plot-frame';
import { lastInkOf } from './thread';
import { threadShape, type ThreadShape } from './thread-shape';
import { listTicks, type Tick } from './ticks';
import { timeAxis, type TimeAxis } from './time-axis';
import type { DayRange, TimeDirection } from './view';

/** One or a few threads on an axis of their own, as numbers: of a commitment's page, and of two compared. */
export interface ThreadFigure {
  frame: PlotFrame;
  axis: TimeAxis;
  ticks: readonly Tick[];
  chips: readonly RoundChip[];
  shapes: readonly ThreadShape[];
  height: number;
}

interface FigureOptions {
  board: Board;
  items: readonly LabelledThread[];
  /** Pixels. */
  width: number;
  direction: TimeDirection;
  /** Pixels over the first row: the years and rounds. */
  headHeight: number;
}

const MARGIN = 16;
/** The axis of a promise that was answered at once is not stretched over the whole width. */
const LEAST_DAYS = 120;
/** Days before the first mark and after the last, as a share of the days between. */
const AIR = 0.03;
const ROW = { height: 38, named: 44 } as const;
const BOTTOM = 10;

/** Lays out a figure. Names stand above their lines where the items have some. */
export function layoutThreadFigure({ board, items, width, direction, headHeight }: FigureOptions): ThreadFigure {
  const extent = extentOf(items);
  const axis = timeAxis({ extent, window: extent, left: MARGIN, right: width - MARGIN, direction });
  const rowHeight = items.some(({ name }) => name !== '') ? ROW.named : ROW.height;
  const height = headHeight + items.length * rowHeight + BOTTOM;
  const threads = items.map((item, row) => ({ item, row, zero: 0 }));
  const lane: LaneBox = { detail: 'names', top: headHeight, height, rowHeight, rows: items.length };
  return {
    frame: { width, gutter: 0, left: axis.left, right: axis.right, laneHeader: 0 },
    axis,
    ticks: listTicks(extent, axis.pxPerDay),
    chips: placeChips(withRoomFor(board, items, axis), axis, { before: MARGIN - 10, after: MARGIN - 10 }),
    shapes: threads.flatMap((placed) => threadShape(placed, lane, axis) ?? []),
    height,
  };
}

function extentOf(items: readonly LabelledThread[]): DayRange {
  const from = Math.min(...items.map(({ thread }) => thread.promised));
  const last = Math.max(...items.map(({ thread }) => lastInkOf(thread)));
  const to = Math.max(last, from + LEAST_DAYS);
  const air = Math.ceil((to - from) * AIR);
  return { from: from - air, to: to + air };
}

/** The board with all its rounds where their numbers have room; else with those that said something, or whose text is at hand. */
function withRoomFor(board: Board, items: readonly LabelledThread[], axis: TimeAxis): Board {
  const isIn = (day: number) => day >= axis.window.from && day <= axis.window.to;
  const rounds = board.rounds.filter(({ number, startOn }) => number !== null && isIn(toDayNumber(startOn)));
  if (rounds.length * CHIP_GAP <= axis.right - axis.left) return { ...board, rounds };
  const days = new Set(items.flatMap(({ thread }) => [thread.promised, ...thread.answers.map(({ day }) => day)]));
  const told = rounds.filter(
    ({ isDocumented, startOn, endOn }) =>
      isDocumented || [...days].some((day) => day >= toDayNumber(startOn) && day <= toDayNumber(endOn)),
  );
  return { ...board, rounds: told };
}
