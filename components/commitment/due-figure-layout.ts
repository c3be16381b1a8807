import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Standing } from '@/lib/domain/standing';
import type { Direction } from '@/lib/i18n/direction';

/** The widest figure; narrower places have narrower ones, so that its words keep their size. */
export const FIGURE_WIDTH = 420;
const MARGIN = 12;
/** About the width of a letter at 12.5 px; Arabic and digits are narrower. */
const LETTER = 6.6;

export interface FigureLabel {
  key: 'promised' | 'earliest' | 'latest' | 'end';
  day: IsoDay;
  text: string;
  x: number;
  /** Which end of the text stands at x, in the direction of the figure. */
  anchor: 'start' | 'middle' | 'end';
  row: number;
}

/** Positions in the figure of one due window, in pixels; `x0 <= x1` in every bar. */
export interface DueFigureLayout {
  promised: number;
  end: number;
  window: { x0: number; x1: number };
  late: { x0: number; x1: number } | null;
  labels: readonly FigureLabel[];
}

/** The last day that the figure shows: the fulfilment, else the as-of day, but never before the window's end. */
function lastDay({ commitment, answers }: Standing, asOf: IsoDay): IsoDay {
  const kept = answers.find(({ relation }) => relation === 'fulfils' || relation === 'fulfils-late');
  const latest = commitment.due?.latest ?? asOf;
  return kept ? kept.answeredOn : asOf > latest ? asOf : latest;
}

/**
 * Lays out promise, due window and what happened on one scale of days. Null where the promise has no days.
 * @param nameOf the words of a day
 * @param width of the figure, in pixels
 */
export function layoutDueFigure(
  standing: Standing,
  asOf: IsoDay,
  direction: Direction,
  nameOf: (day: IsoDay) => string,
  width = FIGURE_WIDTH,
): DueFigureLayout | null {
  const { commitment, daysLate } = standing;
  if (!commitment.due?.earliest || !commitment.due.latest) return null;
  const { earliest, latest } = commitment.due;
  const end = lastDay(standing, asOf);
  const last = end > latest ? end : latest;
  const from = toDayNumber(commitment.promisedOn < earliest ? commitment.promisedOn : earliest);
  const scale = (width - 2 * MARGIN) / Math.max(1, toDayNumber(last) - from);
  const x = (day: IsoDay) => {
    const along = MARGIN + (toDayNumber(day) - from) * scale;
    return direction === 'rtl' ? width - along : along;
  };
  const days: readonly [FigureLabel['key'], IsoDay][] = [
    ['end', end],
    ['latest', latest],
    ['promised', commitment.promisedOn],
    ['earliest', earliest],
  ];
  const shown = days.filter(([, day], position) => days.findIndex(([, other]) => other === day) === position);
  return {
    promised: x(commitment.promisedOn),
    end: x(end),
    window: bar(x(earliest), x(latest), 5),
    late: daysLate === null ? null : bar(x(latest), x(end), 0),
    labels: placeLabels(
      shown.map(([key, day]) => ({ key, day, text: nameOf(day), x: x(day) })),
      direction,
      width,
    ),
  };
}

function bar(a: number, b: number, least: number) {
  const middle = (a + b) / 2;
  const half = Math.max(Math.abs(a - b), least) / 2;
  return { x0: middle - half, x1: middle + half };
}

/** Puts each label in the first of two rows where it meets no other; a label that fits in neither is left out. */
function placeLabels(
  labels: readonly Omit<FigureLabel, 'anchor' | 'row'>[],
  direction: Direction,
  figureWidth: number,
): FigureLabel[] {
  const taken: { from: number; to: number; row: number }[] = [];
  return labels.flatMap((label) => {
    const width = label.text.length * LETTER;
    const middle = Math.min(Math.max(label.x, width / 2), figureWidth - width / 2);
    const from = middle - width / 2 - 4;
    const to = middle + width / 2 + 4;
    const row = [0, 1].find((each) => taken.every((other) => other.row !== each || other.to < from || other.from > to));
    if (row === undefined) return [];
    taken.push({ from, to, row });
    const edge =
      Math.abs(middle - label.x) < 1 ? 'middle' : middle < label.x === (direction === 'ltr') ? 'end' : 'start';
    const x = edge === 'middle' ? label.x : middle < label.x ? figureWidth : 0;
    return [{ ...label, x, anchor: edge, row }];
  });
}
