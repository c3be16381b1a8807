import { senseAt, skip, type DateForm, type TokenRow } from '../date-form';
import type { YearReference } from '../expression';
import { monthNameAt, type MonthName } from '../calendar-words';
import { yearAfter } from '../year-after';
import type { Shift } from '../token';
import { isMonthMarker } from './day-month';

/** "شهر كانون الأول القادم", "فبراير/شباط 2019", "next March", "May of this year", "آذار". */
export const monthName: DateForm = {
  id: 'month',
  level: 'period',
  begins: ['article', 'shift', 'marker', 'month'],
  read(row, at, isNested) {
    const before = senseAt(row, skip(row, at, 'article'), 'shift');
    const article = skip(row, at, 'article');
    const start = before ? article + 1 : isMonthMarker(row, article) ? article : at;
    const isAnnounced = isMonthMarker(row, start);
    const month = monthNameAt(row, isAnnounced ? skip(row, start + 1, 'of') : start);
    if (!month) return null;
    const { value, next } = monthTail(row, month);
    const shift = value.shift ?? before?.shift ?? null;
    const isClear = isAnnounced || isNested || shift !== null || value.year !== null || isAfterTimeWord(row, at);
    if (month.isCommonWord && !isClear) return null;
    const { calendar } = month;
    return { expression: { is: 'month', calendar, ...value, shift }, from: at, next };
  },
};

/** A preposition before a month's name, or a date that it continues. */
function isAfterTimeWord(row: TokenRow, at: number): boolean {
  return skip(row, at - 1, 'in', 'limit', 'between', 'month', 'to', 'part') === at;
}

export interface MonthTail {
  value: { month: number; year: YearReference | null; shift: Shift | null };
  next: number;
}

/** The year or the shift that follows a month's name. */
export function monthTail(row: TokenRow, { month, calendar, next }: MonthName): MonthTail {
  const shift = senseAt(row, next, 'shift');
  if (shift && senseAt(row, next + 1, 'unit') === null && !row.tokens[next]?.hasAnd) {
    const year = yearAfter(row, next + 1, calendar);
    if (year && typeof year.year === 'number')
      return { value: { month, year: year.year, shift: null }, next: year.next };
    return { value: { month, year: null, shift: shift.shift }, next: next + 1 };
  }
  const year = yearAfter(row, next, calendar);
  return { value: { month, year: year?.year ?? null, shift: null }, next: year?.next ?? next };
}
