import type { Relation } from '@/lib/domain/follow-up';
import type { LabelledThread } from './labelled-thread';
import type { Detail, PlacedLane, PlacedThread } from './place-lane';
import { alongOf, facingOf, windowStart, xOfAlong, type TimeAxis } from './time-axis';

/** A horizontal interval of the drawing. */
export interface XSpan {
  x: number;
  width: number;
}

/** A thread in pixels of the drawing: what SVG, canvas and export draw alike. */
export interface ThreadShape {
  item: LabelledThread;
  detail: Detail;
  /** The height of its line. */
  y: number;
  row: XSpan & { y: number; height: number };
  promiseX: number;
  markX: number;
  endX: number;
  band: (XSpan & { isApproximate: boolean }) | null;
  /** Where the first of two chevrons stands: a due date in words without days. */
  chevronX: number | null;
  stretches: readonly { from: number; to: number; isSilent: boolean }[];
  silences: readonly number[];
  late: (XSpan & { isOverdue: boolean }) | null;
  /** Answers that did not give the end state. */
  answers: readonly { x: number; relation: Relation }[];
  /** Where the words begin along time; null where they would be cut by the window. */
  nameX: number | null;
  note: { x: number; y: number } | null;
}

const LEAST_BAND = 5;
const LANE_TOP = 8;
const NAMED_LINE = 19;
const NAME_ABOVE = 10.5;
const NOTE_BELOW = 4.5;
const CHEVRON_AT = 9;
/** Ink may stand out of the plot by so much, and words by a little more. */
const OVERHANG = 10;

/** The height of the baseline of a name over its line. */
export function nameBaseline(shape: ThreadShape): number {
  return shape.y - NAME_ABOVE;
}

/** True where some of the thread lies in the window. */
export function isInView(placed: PlacedThread, axis: TimeAxis): boolean {
  const start = windowStart(axis);
  return placed.to >= start && placed.from <= start + (axis.right - axis.left);
}

/** The pixels of one placed thread. */
export function threadShape(placed: PlacedThread, lane: PlacedLane, axis: TimeAxis): ThreadShape {
  const { thread } = placed.item;
  const xOf = (day: number) => xOfAlong(axis, alongOf(axis, day - placed.zero));
  const isNamed = lane.detail === 'names';
  const rowTop = lane.top + LANE_TOP + placed.row * lane.rowHeight;
  const y = rowTop + (isNamed ? NAMED_LINE : lane.rowHeight / 2);
  const promiseX = xOf(thread.promised);
  const words = isNamed ? placeWords(placed, axis) : null;
  return {
    item: placed.item,
    detail: lane.detail,
    y,
    row: { ...spanOf(xOfAlong(axis, placed.from), xOfAlong(axis, placed.to)), ...rowBox(rowTop, lane) },
    promiseX,
    markX: xOf(thread.markDay),
    endX: xOf(thread.lastDay),
    band: thread.due ? { ...bandSpan(thread.due, xOf, axis), isApproximate: thread.due.isApproximate } : null,
    chevronX: thread.isVague ? promiseX + CHEVRON_AT * facingOf(axis) : null,
    stretches: thread.stretches.map(({ from, to, isSilent }) => ({ from: xOf(from), to: xOf(to), isSilent })),
    silences: thread.silences.map(xOf),
    late: thread.late
      ? { ...spanOf(xOf(thread.late.from), xOf(thread.late.to)), isOverdue: thread.late.isOverdue }
      : null,
    answers: thread.answers
      .filter((answer) => !answer.isDeciding)
      .map(({ day, relation }) => ({ x: xOf(day), relation })),
    nameX: words?.nameX ?? null,
    note:
      words?.noteX === undefined
        ? null
        : { x: words.noteX, y: placed.note?.isBesideName ? y - NAME_ABOVE : y + NOTE_BELOW },
  };
}

function spanOf(a: number, b: number): XSpan {
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

function bandSpan(due: { from: number; to: number }, xOf: (day: number) => number, axis: TimeAxis): XSpan {
  const from = xOf(due.from);
  const to = xOf(due.to);
  return spanOf(from, Math.abs(to - from) < LEAST_BAND ? from + LEAST_BAND * facingOf(axis) : to);
}

function rowBox(rowTop: number, lane: PlacedLane): { y: number; height: number } {
  return lane.detail === 'names' ? { y: rowTop - 3, height: 32 } : { y: rowTop, height: lane.rowHeight };
}

/**
 * Where name and note begin in the drawing. Where the promise lies before the window the name slides along its own row,
 * never out of the interval that the row keeps free; words that the window would cut are left out.
 */
function placeWords(placed: PlacedThread, axis: TimeAxis): { nameX?: number; noteX?: number } {
  const start = windowStart(axis) - OVERHANG;
  const end = start + (axis.right - axis.left) + 2 * OVERHANG;
  const { item, note } = placed;
  const width =
    item.nameWidth + (note?.isBesideName ? note.from - placed.nameFrom - item.nameWidth + item.noteWidth : 0);
  const nameFrom = Math.max(placed.nameFrom, Math.min(start + OVERHANG, placed.to - width - OVERHANG));
  const noteFrom = note ? note.from + (note.isBesideName ? nameFrom - placed.nameFrom : 0) : null;
  const fits = (from: number, length: number) => from >= start && from + length <= end;
  return {
    ...(fits(nameFrom, width) ? { nameX: xOfAlong(axis, nameFrom) } : {}),
    ...(noteFrom !== null && fits(noteFrom, item.noteWidth) ? { noteX: xOfAlong(axis, noteFrom) } : {}),
  };
}
