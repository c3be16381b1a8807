import { isMark, senseAt, skip, type DateForm, type Found, type TokenRow } from '../date-form';
import type { DayExpression, MonthReference, YearReference } from '../expression';
import { dayNumberAt, monthNameAt } from '../calendar-words';
import { relativeUnitAt } from '../relative-unit-at';
import { yearAfter } from '../year-after';
import type { CalendarId, Shift } from '../token';
import { beforeMonth } from './day-month';
import { monthTail } from './month-name';

interface DayNumber {
  day: number;
  at: number;
  /** Joined to the one before by "to" or a dash. */
  isTo: boolean;
}

interface Tail {
  calendar: CalendarId;
  month: MonthReference;
  year: YearReference | null;
  shift: Shift | null;
  next: number;
}

/** "29-30 كانون الثاني/يناير 2018", "23 و24 يناير 2017", "من 24 إلى 25 …", "16 و20 كانون الثاني", "5 to 7 September". */
export const dayList: DateForm = {
  id: 'day-list',
  level: 'range',
  begins: ['article', 'number', 'ordinal'],
  read(row, at) {
    const first = skip(row, at, 'article');
    const days = dayNumbersAt(row, first);
    const last = days.at(-1);
    if (!last || days.length < 2) return null;
    const tail = tailAt(row, last.at + 1);
    return tail && toFound(row, days, tail, first, tail.next);
  },
};

/** "January 28-29", "September 5 to 7, 2022", "May 4 and 5". */
export const monthDayList: DateForm = {
  id: 'month-day-list',
  level: 'range',
  begins: ['month'],
  read(row, at) {
    const month = monthNameAt(row, at);
    if (!month) return null;
    const days = dayNumbersAt(row, skip(row, month.next, 'article'));
    const last = days.at(-1);
    if (!last || days.length < 2 || senseAt(row, last.at + 1, 'month')) return null;
    const year = yearAfter(row, last.at + 1, month.calendar);
    const next = year?.next ?? last.at + 1;
    const tail = { calendar: month.calendar, month: month.month, year: year?.year ?? null, shift: null, next };
    return toFound(row, days, tail, at, next);
  },
};

/** Numbers of days joined by "to", "and", dashes or commas. */
function dayNumbersAt(row: TokenRow, start: number): DayNumber[] {
  const days: DayNumber[] = [];
  let at = start;
  let isTo = false;
  for (let day = dayNumberAt(row, at); day !== null; day = dayNumberAt(row, at)) {
    if (days.length > 0 && day <= (days.at(-1)?.day ?? 0)) break;
    days.push({ day, at, isTo });
    const joint = jointAt(row, at + 1);
    if (!joint) break;
    at = joint.next;
    isTo = joint.isTo;
  }
  return days;
}

function jointAt(row: TokenRow, at: number): { isTo: boolean; next: number } | null {
  const hasTo = skip(row, at, 'to') > at || isMark(row, at, '-') || isMark(row, at, '/');
  if (hasTo) return { isTo: true, next: skip(row, skip(row, at + 1, 'marker'), 'article') };
  const comma = isMark(row, at, ',') ? at + 1 : at;
  const and = skip(row, comma, 'and');
  if (and > at || row.tokens[at]?.hasAnd) return { isTo: false, next: skip(row, skip(row, and, 'marker'), 'article') };
  return null;
}

function tailAt(row: TokenRow, at: number): Tail | null {
  const month = monthNameAt(row, beforeMonth(row, at));
  if (month) {
    const { value, next } = monthTail(row, month);
    return { calendar: month.calendar, ...value, next };
  }
  const of = skip(row, skip(row, at, 'of'), 'in');
  const relative = relativeUnitAt(row, of);
  const base = { calendar: 'gregorian', year: null, shift: null } as const;
  if (relative?.unit.unit === 'month' && relative.count === null) {
    return { ...base, month: { shift: relative.shift }, next: relative.next };
  }
  return senseAt(row, of, 'this-month') ? { ...base, month: { shift: 0 }, next: of + 1 } : null;
}

/** One range where the days are a stretch or follow one another; else each day by itself. */
function toFound(row: TokenRow, days: readonly DayNumber[], tail: Tail, from: number, next: number): Found | null {
  const { calendar, month, year, shift } = tail;
  const dayOf = ({ day }: DayNumber): DayExpression => ({ is: 'day', calendar, day, month, year, shift });
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const isBetween = senseAt(row, from - 1, 'between') !== null;
  const isStretch = days.slice(1).every(({ day, isTo }, i) => isTo || isBetween || day === (days[i]?.day ?? 0) + 1);
  if (isStretch) return { expression: { is: 'range', from: dayOf(first), to: dayOf(last) }, from, next };
  const each = days.map((day, i): Found => {
    const isLast = i === days.length - 1;
    return { expression: dayOf(day), from: i === 0 ? from : day.at, next: isLast ? next : day.at + 1 };
  });
  const [head, ...others] = each;
  return head ? { ...head, next, others } : null;
}
