import type { Relation } from '@/lib/domain/follow-up';
import type { LabelledThread } from './labelled-thread';
import { NAME_GAP, occupiedBy, type Detail, type ThreadPlace } from './occupied';
import type { LaneBox, PlacedThread } from './place-lane';
import { lastHairDayOf } from './thread';
import { alongOf, facingOf, windowStart, xOfAlong, type TimeAxis } from './time-axis';

/** A horizontal interval of the drawing. */
export interface XSpan {
  x: number;
  width: number;
}

/** A thread in pixels of the drawing: what SVG, canvas and export draw alike. Heights count from its line. */
export interface ThreadShape {
  item: LabelledThread;
  detail: Detail;
  /** The scale it is drawn at. */
  pxPerDay: number;
  /** The height of its line in the drawing. */
  y: number;
  row: XSpan & { y: number; height: number };
  promiseX: number;
  markX: number;
  endX: number;
  /** Of the bar that stands for it where there is no room for a line with signs. */
  barHeight: number;
  band: (XSpan & { isApproximate: boolean }) | null;
  /** Where the first of two chevrons stands: a due date in words without days. */
  chevronX: number | null;
  stretches: readonly { from: number; to: number; isSilent: boolean }[];
  silences: readonly number[];
  late: (XSpan & { isOverdue: boolean }) | null;
  /** Answers that did not give the end state, as far as they can be told apart at this scale. */
  answers: readonly { x: number; relation: Relation }[];
  /** Where the words begin along time; null where they would be cut by the window. */
  nameX: number | null;
  note: { x: number; y: number } | null;
}

const LEAST_BAND = 5;
const LANE_TOP = 8;
const NAMED_LINE = 19;
export const NAME_BASELINE = -10.5;
const NOTE_BASELINE = 4.5;
const CHEVRON_AT = 9;
/** Words may stand out of the plot by so much. */
const OVERHANG = 10;

/**
 * The pixels of one placed thread; null where it lies outside the window. The axis may be another than the one by which
 * the rows were found: while a reader drags or zooms, threads keep their rows.
 */
export function threadShape(placed: PlacedThread, lane: LaneBox, axis: TimeAxis): ThreadShape | null {
  const place = occupiedBy(placed.item, placed.zero, lane.detail, axis);
  const start = windowStart(axis);
  if (place.to < start - OVERHANG || place.from > start + (axis.right - axis.left) + OVERHANG) return null;
  const { thread } = placed.item;
  const xOf = (day: number) => xOfAlong(axis, alongOf(axis, day - placed.zero));
  const promiseX = xOf(thread.promised);
  const words = lane.detail === 'names' ? placeWords(placed.item, place, axis) : null;
  const { late } = thread;
  const markX = xOf(thread.markDay);
  return {
    item: placed.item,
    detail: lane.detail,
    pxPerDay: axis.pxPerDay,
    y: lineOf(placed.row, lane),
    row: { ...spanOf(xOfAlong(axis, place.from), xOfAlong(axis, place.to)), ...rowBox(lane) },
    promiseX,
    markX,
    barHeight: barHeightOf(lane),
    endX: xOf(lane.detail === 'hairs' ? lastHairDayOf(thread) : thread.lastDay),
    band: thread.due ? { ...bandSpan(thread.due, xOf, axis), isApproximate: thread.due.isApproximate } : null,
    chevronX: thread.isVague ? promiseX + CHEVRON_AT * facingOf(axis) : null,
    stretches: thread.stretches.map(({ from, to, isSilent }) => ({ from: xOf(from), to: xOf(to), isSilent })),
    silences: thread.silences.map(xOf),
    late: late && { ...spanOf(xOf(late.from), xOf(late.to)), isOverdue: late.isOverdue },
    answers: legibleAnswers(
      thread.answers.filter((answer) => !answer.isDeciding).map(({ day, relation }) => ({ x: xOf(day), relation })),
      markX,
    ),
    nameX: words?.nameX ?? null,
    note:
      words?.noteX === undefined
        ? null
        : { x: words.noteX, y: place.note?.isBesideName ? NAME_BASELINE : NOTE_BASELINE },
  };
}

/** Where the rows of a lane begin. */
export function laneTopOf(lane: LaneBox): number {
  return lane.top + LANE_TOP;
}

/** Height of the line of a row in the drawing. */
export function lineOf(row: number, lane: LaneBox): number {
  const top = laneTopOf(lane) + row * lane.rowHeight;
  return top + (lane.detail === 'names' ? NAMED_LINE : lane.rowHeight / 2);
}

/** What is outlined around a line: of a hairline enough to see it. */
const LEAST_BOX = 11;

function rowBox(lane: LaneBox): { y: number; height: number } {
  if (lane.detail === 'names') return { y: -NAMED_LINE - 3, height: 32 };
  const height = lane.detail === 'hairs' ? LEAST_BOX : lane.rowHeight;
  return { y: -height / 2, height };
}

/** The height of a lane's bars or hairlines: a pixel of paper between them where there is room. */
export function barHeightOf({ detail, rowHeight }: LaneBox): number {
  if (detail === 'hairs') return rowHeight > 2 ? rowHeight - 1 : rowHeight;
  return Math.min(5, rowHeight - 2);
}

function spanOf(a: number, b: number): XSpan {
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

function bandSpan(due: { from: number; to: number }, xOf: (day: number) => number, axis: TimeAxis): XSpan {
  const from = xOf(due.from);
  const to = xOf(due.to);
  return spanOf(from, Math.abs(to - from) < LEAST_BAND ? from + LEAST_BAND * facingOf(axis) : to);
}

/**
 * Where name and note begin in the drawing. Where the promise lies before the window the name slides along its own row,
 * never out of the interval that the row keeps free; words that the window would cut are left out.
 */
function placeWords(item: LabelledThread, place: ThreadPlace, axis: TimeAxis): { nameX?: number; noteX?: number } {
  const start = windowStart(axis) - OVERHANG;
  const end = start + (axis.right - axis.left) + 2 * OVERHANG;
  const { note } = place;
  const width = note?.isBesideName ? note.from - place.nameFrom + item.noteWidth : item.nameWidth;
  const nameFrom = Math.max(place.nameFrom, Math.min(start + OVERHANG, place.to - width - NAME_GAP));
  const noteFrom = note ? note.from + (note.isBesideName ? nameFrom - place.nameFrom : 0) : null;
  const fits = (from: number, length: number) => from >= start && from + length <= end;
  return {
    ...(fits(nameFrom, width) ? { nameX: xOfAlong(axis, nameFrom) } : {}),
    ...(noteFrom !== null && fits(noteFrom, item.noteWidth) ? { noteX: xOfAlong(axis, noteFrom) } : {}),
  };
}

/** Signs whose centres are closer than this cover each other. */
const SIGN_ROOM = 6;
/** Which of two signs at one place is drawn: the one that says more. */
const RELATION_WEIGHT: Record<Relation, number> = {
  fulfils: 5,
  'fulfils-late': 5,
  'sets-back': 4,
  reschedules: 3,
  progresses: 2,
  reiterates: 1,
};

/**
 * Leaves out answers that would lie on the end state or on a weightier answer; the account of the thread names them all.
 * A reader who comes closer sees them apart, but for those of one day.
 */
export function legibleAnswers(
  answers: readonly { x: number; relation: Relation }[],
  markX: number,
): readonly { x: number; relation: Relation }[] {
  if (answers.length === 0) return answers;
  const covers = (x: number, other: number) => Math.abs(x - other) < SIGN_ROOM;
  const kept: { x: number; relation: Relation }[] = [];
  const byWeight = [...answers].sort((a, b) => RELATION_WEIGHT[b.relation] - RELATION_WEIGHT[a.relation]);
  for (const answer of byWeight)
    if (!covers(answer.x, markX) && !kept.some(({ x }) => covers(answer.x, x))) kept.push(answer);
  return kept;
}
