import type { Board, BoardRound } from '@/lib/domain/board';
import type { Event } from '@/lib/domain/calendar';
import { toDayNumber } from '@/lib/domain/iso-day';
import { spread } from './spread';
import { alongOf, xOfAlong, xOfDay, type TimeAxis } from './time-axis';

/** A numbered round: its chip, moved just enough to keep clear of its neighbours, and its true place. */
export interface RoundChip {
  round: BoardRound;
  chipX: number;
  trueX: number;
}

export const CHIP_GAP = 20.5;

interface ChipBounds {
  /** How far chips may stand out before the first and after the last pixel of the plot. */
  before: number;
  after: number;
}

/** Chips of the numbered rounds in the window. */
export function placeChips(board: Board, axis: TimeAxis, { before, after }: ChipBounds): RoundChip[] {
  const rounds = board.rounds.filter((round) => round.number !== null && isInWindow(axis, toDayNumber(round.startOn)));
  const points = rounds.map((round) => alongOf(axis, toDayNumber(round.startOn)));
  const start = alongOf(axis, axis.window.from);
  const room = axis.right - axis.left;
  const needed = (rounds.length - 1) * CHIP_GAP;
  const gap = needed > room + before + after ? (room + before + after) / Math.max(1, rounds.length - 1) : CHIP_GAP;
  return spread(points, gap, start - before, start + room + after).map((along, index) => {
    const round = rounds[index] as BoardRound;
    return { round, chipX: xOfAlong(axis, along), trueX: xOfDay(axis, toDayNumber(round.startOn)) };
  });
}

/** Summits (rounds without a number) and events in the window, with their places. */
export function placeHappenings(board: Board, axis: TimeAxis, asOfDay: number) {
  const isShown = ({ startOn }: { startOn: string }) =>
    toDayNumber(startOn) <= asOfDay && isInWindow(axis, toDayNumber(startOn));
  const at = <T extends { startOn: string }>(items: readonly T[]) =>
    items.filter(isShown).map((item) => ({ item, x: xOfDay(axis, toDayNumber(item.startOn)) }));
  return {
    summits: at(board.rounds.filter((round) => round.number === null)),
    events: at<Event>(board.events),
  };
}

function isInWindow({ window }: TimeAxis, day: number): boolean {
  return day >= window.from && day <= window.to;
}
