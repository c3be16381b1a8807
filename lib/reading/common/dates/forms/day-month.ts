import { isMark, senseAt, skip, type DateForm, type TokenRow } from '../date-form';
import { dayNumberAt, monthNameAt } from '../calendar-words';
import { yearAfter } from '../year-after';
import { monthTail } from './month-name';

/** "4 أيار/مايو 2017", "الثالث والعشرين من كانون الثاني", "24 نوفمبر الجاري", "the 5th of March, 2020", "22-Dec-2017". */
export const dayMonth: DateForm = {
  id: 'day-month',
  level: 'period',
  begins: ['article', 'number', 'ordinal'],
  read(row, at) {
    const first = skip(row, at, 'article');
    const day = dayNumberAt(row, first);
    if (day === null) return null;
    const month = monthNameAt(row, beforeMonth(row, first + 1));
    if (!month) return null;
    const tail = monthTail(row, month);
    const { calendar } = month;
    return { expression: { is: 'day', calendar, day, ...tail.value }, from: first, next: tail.next };
  },
};

/** "September 5, 2022", "May 4th". */
export const monthDay: DateForm = {
  id: 'month-day',
  level: 'period',
  begins: ['month'],
  read(row, at) {
    const month = monthNameAt(row, at);
    if (!month) return null;
    const dayAt = skip(row, month.next, 'article');
    const day = dayNumberAt(row, dayAt);
    if (day === null) return null;
    const year = yearAfter(row, dayAt + 1, month.calendar);
    return {
      expression: {
        is: 'day',
        calendar: month.calendar,
        day,
        month: month.month,
        year: year?.year ?? null,
        shift: null,
      },
      from: at,
      next: year?.next ?? dayAt + 1,
    };
  },
};

/** What can stand between a day's number and its month: "من شهر", "of the month of", "/", "-". */
export function beforeMonth(row: TokenRow, at: number): number {
  const afterMark = isMark(row, at, '/') || isMark(row, at, '-') ? at + 1 : at;
  const of = skip(row, skip(row, afterMark, 'of'), 'article');
  return isMonthMarker(row, of) ? skip(row, of + 1, 'of') : of;
}

export function isMonthMarker(row: TokenRow, at: number): boolean {
  return senseAt(row, at, 'marker')?.of === 'month';
}
