import { addMonths, weekdayOf } from '../civil-day';
import type { Expression } from '../expression';
import type { PartName } from '../token';
import { unitDays } from './resolve-period';
import { exactly, type Reference, type Resolved, type Whole } from './resolved';
import type { Days } from './calendar-span';

type Of<N extends Expression['is']> = Extract<Expression, { is: N }>;

const PARTS: readonly PartName[] = ['start', 'middle', 'end'];

/** A third of a month (1-10, 11-20, 21-end), of a year (four months each), or of another stretch. */
export function resolvePart(whole: Whole, { part }: Of<'part'>): Resolved {
  const days = thirdOf(whole, PARTS.indexOf(part));
  return { ...exactly(days.first, days.last, 'range'), isApproximate: true };
}

function thirdOf(whole: Whole, index: number): Days {
  const { first, last, precision } = whole;
  if (precision === 'year') return monthsOf(first, 4 * index, 4);
  const edges = precision === 'week' ? [0, 2, 5, 7] : precision === 'month' ? [0, 10, 20, last - first + 1] : null;
  const third = (last - first + 1) / 3;
  const edge = (at: number) => first + (edges?.[at] ?? Math.round(at * third));
  return { first: edge(index), last: edge(index + 1) - 1 };
}

/** Half, third or quarter of a year in whole months; of a month of n days, the first half ends on day ⌊n/2⌋. */
export function resolveFraction(whole: Whole, { parts, nth }: Of<'fraction'>): Resolved {
  const index = nth === -1 ? parts - 1 : nth - 1;
  if (whole.precision === 'year') {
    const days = monthsOf(whole.first, (12 / parts) * index, 12 / parts);
    return exactly(days.first, days.last, parts === 2 ? 'half-year' : parts === 3 ? 'third' : 'quarter');
  }
  if (whole.precision === 'month' && parts === 3) {
    const days = thirdOf(whole, index);
    return exactly(days.first, days.last, 'range');
  }
  const length = whole.last - whole.first + 1;
  const edge = (at: number) => whole.first + (at === parts ? length : Math.floor((length * at) / parts));
  const isHalfMonth = whole.precision === 'month' && parts === 2;
  return exactly(edge(index), edge(index + 1) - 1, isHalfMonth ? 'half-month' : 'range');
}

/** A quarter whose year is not said: that of the document, else the next where it is to come, or the one before where it was. */
export function inOpenYear(whole: Whole, fraction: Of<'fraction'>, { day, direction }: Reference): Whole {
  if (fraction.isUndated !== true || day === null || direction === 'nearest') return whole;
  const { first, last } = resolveFraction(whole, fraction);
  const isPast = last !== null && last < day;
  const isAhead = first !== null && first > day;
  if (direction === 'forward' ? !isPast : !isAhead) return whole;
  const months = direction === 'forward' ? 12 : -12;
  return exactly(addMonths(whole.first, months), addMonths(whole.last + 1, months) - 1, whole.precision);
}

/** The nth run of days of a period; -1 is the last, and the fourth or fifth week ends with it at the latest. */
export function resolveDaysOf(whole: Whole, { nth, days }: Of<'days-of'>): Resolved | null {
  const first = nth === -1 ? whole.last - days + 1 : whole.first + days * (nth - 1);
  if (first < whole.first || first > whole.last) return null;
  const last = Math.min(first + days - 1, whole.last);
  const precision = days === 7 ? 'week' : days === 1 ? 'day' : 'range';
  return { ...exactly(first, last, precision), isApproximate: days > 1 };
}

/** The week, Monday to Sunday, in which something begins. */
export function weekOf(whole: Whole): Resolved {
  const week = unitDays('week', 0, whole.first);
  return exactly(week.first, week.last, 'week');
}

/** The first or last months of a year, or the nth one. */
export function resolveMonthsOf(whole: Whole, { nth, months }: Of<'months-of'>): Resolved | null {
  if (whole.precision !== 'year' || months > 12 || nth > 12) return null;
  const days = monthsOf(whole.first, nth === -1 ? 12 - months : months * (nth - 1), months);
  return days.last <= whole.last ? exactly(days.first, days.last, months === 1 ? 'month' : 'range') : null;
}

/** The nth Monday of a month, or its last one. */
export function resolveWeekdayOf(whole: Whole, { weekday, nth, isMaybeDay }: Of<'weekday-of'>): Resolved | null {
  const nthDay = whole.first + nth - 1;
  if (isMaybeDay && nth > 0 && weekdayOf(nthDay) === weekday) return exactly(nthDay, nthDay, 'day');
  const found =
    nth === -1
      ? whole.last - ((weekdayOf(whole.last) - weekday + 7) % 7)
      : whole.first + ((weekday - weekdayOf(whole.first) + 7) % 7) + 7 * (nth - 1);
  return found <= whole.last ? exactly(found, found, 'day') : null;
}

/** What remains of a period from the document's day on, or what has passed of it. */
export function resolveRest(whole: Whole, { side }: Of<'rest'>, { day: today }: Reference): Resolved | null {
  if (today === null) return null;
  const [first, last] =
    side === 'later' ? [Math.max(today, whole.first), whole.last] : [whole.first, Math.min(today, whole.last)];
  return first <= last ? { ...exactly(first, last, 'range'), isApproximate: true } : null;
}

function monthsOf(first: number, from: number, count: number): Days {
  return { first: addMonths(first, from), last: addMonths(first, from + count) - 1 };
}
