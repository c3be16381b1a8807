import { addMonths, civilDay, toCivil, weekdayOf } from '../civil-day';
import type { DayExpression, Expression, MonthExpression, YearReference } from '../expression';
import type { CalendarId, Shift, TimeUnit } from '../token';
import { dayOf, monthOf, yearOfDay, type Days } from './calendar-span';
import { exactly, yearNumber, type Reference, type Resolved } from './resolved';

type Of<N extends Expression['is']> = Extract<Expression, { is: N }>;

export function resolveDay(expression: DayExpression, reference: Reference): Resolved | null {
  const { calendar, day, month, year, shift, weekday } = expression;
  if (typeof month !== 'number') {
    const days = resolveUnit({ is: 'unit', unit: 'month', shift: month.shift }, reference);
    if (days === null || days.first === null || days.last === null) return null;
    const found = days.first + day - 1;
    return found <= days.last ? exactly(found, found, 'day') : null;
  }
  const daysIn = (y: number) => {
    const number = dayOf(calendar, y, month, day);
    return number === null ? null : { first: number, last: number };
  };
  const isUndated = year === null && shift === null && weekday !== undefined;
  const found =
    (isUndated ? onWeekday(weekday, calendar, reference, daysIn) : null) ??
    inYear(calendar, year, shift, reference, daysIn);
  return found && exactly(found.first, found.last, 'day');
}

/** A day without a year whose weekday is said: the year of the document or one beside it in which the two agree. */
function onWeekday(
  weekday: number,
  calendar: CalendarId,
  { day, direction }: Reference,
  daysIn: (year: number) => Days | null,
): Days | null {
  if (day === null) return null;
  const own = yearOfDay(calendar, day);
  const step = direction === 'back' ? -1 : 1;
  for (const year of [own, own + step, own - step]) {
    const days = daysIn(year);
    if (days && weekdayOf(days.first) === weekday) return days;
  }
  return null;
}

export function resolveMonth({ calendar, month, year, shift }: MonthExpression, reference: Reference): Resolved | null {
  const found = inYear(calendar, year, shift, reference, (y) => monthOf(calendar, y, month));
  return found && exactly(found.first, found.last, 'month');
}

/** A season of the northern half: three whole months, winter from December on. */
export function resolveSeason({ season, year, shift }: Of<'season'>, reference: Reference): Resolved | null {
  const found = inYear('gregorian', year, shift, reference, (y) => ({
    first: civilDay(y, season * 3, 1),
    last: civilDay(y, season * 3 + 3, 1) - 1,
  }));
  return found && { ...exactly(found.first, found.last, 'range'), isApproximate: true };
}

/**
 * The days of something that comes once a year. Its year is given, or follows from the shift ("next" is the first
 * strictly after the document's day, "this" that of the document's year), or from the direction.
 */
function inYear(
  calendar: CalendarId,
  year: YearReference | null,
  shift: Shift | null,
  reference: Reference,
  daysIn: (year: number) => Days | null,
): Days | null {
  if (year !== null) {
    const known = yearNumber(year, reference);
    return known === null ? null : daysIn(known);
  }
  const today = reference.day;
  if (today === null) return null;
  const own = yearOfDay(calendar, today);
  if (shift === 0) return daysIn(own);
  if (shift === null && reference.direction === 'nearest') {
    return nearest([daysIn(own - 1), daysIn(own), daysIn(own + 1)], today);
  }
  const isForward = shift === null ? reference.direction === 'forward' : shift === 1;
  const fits = ({ first, last }: Days) => {
    if (shift !== null) return isForward ? first > today : last < today;
    return isForward ? last >= today : first <= today;
  };
  const step = isForward ? 1 : -1;
  // Four years on, 29 February has come again; more where the step is over 1900 or 2100.
  for (let tries = 0, y = own - step; tries < 10; tries++, y += step) {
    const days = daysIn(y);
    if (days && fits(days)) return days;
  }
  return null;
}

/** The days that lie fewest days from a day, where a day of the past counts double: texts promise more than they tell. */
function nearest(choices: readonly (Days | null)[], today: number): Days | null {
  const distance = ({ first, last }: Days) => Math.max(first - today, 2 * (today - last), 0);
  return choices.reduce((best, days) => {
    if (!days || !best) return days ?? best;
    return distance(days) <= distance(best) ? days : best;
  }, null);
}

export function resolveUnit({ unit, shift }: Of<'unit'>, reference: Omit<Reference, 'direction'>): Resolved | null {
  const isSame = shift === 'same';
  const day = isSame ? (reference.previous ?? reference.day) : reference.day;
  if (day === null || unit === 'hour') return null;
  const days = unitDays(unit, isSame ? 0 : shift, day);
  return exactly(days.first, days.last, unit === 'weekend' ? 'range' : unit);
}

/** The days of the week, month, quarter or year that lies `shift` units from the one of a day. */
export function unitDays(unit: TimeUnit, shift: number, day: number): Days {
  const { year, month } = toCivil(day);
  const months = (from: number, count: number) => ({
    first: civilDay(year, from, 1),
    last: civilDay(year, from + count, 1) - 1,
  });
  if (unit === 'year') return months(1 + 12 * shift, 12);
  if (unit === 'quarter') return months(month - ((month - 1) % 3) + 3 * shift, 3);
  if (unit === 'month') return months(month + shift, 1);
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 1 + 7 * shift;
    return { first: monday, last: monday + 6 };
  }
  if (unit === 'weekend') {
    const { last } = unitDays('week', shift, day);
    return { first: last - 1, last };
  }
  return { first: day + shift, last: day + shift };
}

/** A day `count` units from another. Half a month is fifteen days, hours make whole days. */
export function addDuration(day: number, unit: TimeUnit, count: number): number {
  if (unit === 'hour') return day + Math.sign(count) * Math.ceil(Math.abs(count) / 24);
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const months = count * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
  const whole = Math.trunc(months);
  return addMonths(day, whole) + Math.round((months - whole) * 30);
}

export function resolveOffset(
  { duration: { unit, count } }: Of<'offset'>,
  { day, previous }: Reference,
): Resolved | null {
  if (day === null || Math.abs(count) > 5000) return null;
  // Months and years are said of the whole month or year; days and weeks of the day.
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    const months = count * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
    if (!Number.isInteger(months)) return null;
    return resolveUnit(
      { is: 'unit', unit: unit === 'year' ? 'year' : 'month', shift: unit === 'year' ? count : months },
      { day, previous },
    );
  }
  const found = addDuration(day, unit, count);
  return exactly(found, found, 'day');
}

/** A bare weekday is the nearest in the direction, the document's own day counting; "next" and "last" are strict. */
export function resolveWeekday({ weekday, shift, week }: Of<'weekday'>, reference: Reference): Resolved | null {
  const today = reference.day;
  if (today === null) return null;
  if (week !== null) {
    const found = unitDays('week', week, today).first + weekday - 1;
    return exactly(found, found, 'day');
  }
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const isForward = shift === null || shift === 0 ? reference.direction !== 'back' : shift === 1;
  const isStrict = shift === 1 || shift === -1;
  const forward = isStrict && ahead === 0 ? 7 : ahead;
  const back = ahead === 0 ? (isStrict ? 7 : 0) : 7 - ahead;
  const found = isForward ? today + forward : today - back;
  return exactly(found, found, 'day');
}
