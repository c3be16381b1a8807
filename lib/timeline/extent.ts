import type { Board } from '@/lib/domain/board';
import { fromDayNumber, toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import { columnsOf, NO_DAY } from './board-columns';
import type { ThreadTable } from './thread-table';
import { zerosOf } from './time-axis';
import type { AlignOn, DayRange, TimeWindow } from './view';

/** Whole years from the first round to the last day that the board or today names. Moving the as-of day changes nothing. */
export function calendarExtent(board: Board, today: IsoDay): DayRange {
  const { span } = columnsOf(board);
  let first = today;
  let last = today;
  const reach = (day: IsoDay) => {
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const { startOn, endOn } of board.rounds) [startOn, endOn].forEach(reach);
  for (const { startOn, endOn } of board.events) [startOn, endOn].forEach(reach);
  if (span) [span.from, span.to].map(fromDayNumber).forEach(reach);
  return { from: toDayNumber(`${first.slice(0, 4)}-01-01`), to: toDayNumber(`${last.slice(0, 4)}-12-31`) };
}

/** Days before and after the common zero that the aligned threads need, with some air on both sides. */
export function alignedExtent(threads: ThreadTable, alignOn: AlignOn): DayRange {
  const zeros = zerosOf(threads, alignOn);
  let from = 0;
  let to = 1;
  for (let index = 0; index < threads.size; index += 1) {
    const zero = zeros?.[index] ?? 0;
    if (zero === NO_DAY) continue;
    from = Math.min(from, (threads.promised[index] as number) - zero);
    to = Math.max(to, (threads.inkTo[index] as number) - zero);
  }
  const air = Math.ceil((to - from) * 0.03);
  return { from: from - air, to: to + air };
}

/** The window in day numbers, kept inside the extent; the whole extent where there is none or it is empty. */
export function windowRange(window: TimeWindow | null | undefined, extent: DayRange): DayRange {
  if (!window) return extent;
  const from = Math.max(extent.from, toDayNumber(window.from));
  const to = Math.min(extent.to, toDayNumber(window.to));
  return to > from ? { from, to } : extent;
}
