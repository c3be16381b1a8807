import type { Precision } from '@/lib/domain/due-date';
import type { Expression } from '../expression';
import { resolveDay, resolveMonth, resolveOffset, resolveSeason, resolveUnit, resolveWeekday } from './resolve-period';
import { resolveDaysOf, resolveFraction, resolvePart, resolveRest, resolveWeekOf } from './resolve-part';
import { resolveLimit, resolveRange, resolveStretch } from './resolve-span';
import { yearOf, yearOfDay } from './calendar-span';

/** What dates are counted from. */
export interface Reference {
  /** The document's day as days since 1970; without it relative words have no value. */
  day: number | null;
  /** Where a date without a year lies: on or after the document's day, or on or before it. */
  direction: 'forward' | 'back';
  /** The year of the date before it in the text, for "of the same year". */
  previousYear: number | null;
}

/** The days a date allows. Null edges are open; both are null where the words are vague. */
export interface Resolved {
  first: number | null;
  last: number | null;
  precision: Precision;
  isApproximate: boolean;
}

/** Counts an expression out, or null where it needs a day that is not known, or names none that exists. */
export function resolve(expression: Expression, reference: Reference): Resolved | null {
  switch (expression.is) {
    case 'day':
      return resolveDay(expression, reference);
    case 'month':
      return resolveMonth(expression, reference);
    case 'year': {
      const year = yearNumber(expression.year, reference);
      const days = year === null ? null : yearOf(expression.calendar, year);
      return days && exactly(days.first, days.last, 'year');
    }
    case 'unit':
      return resolveUnit(expression, reference);
    case 'offset':
      return resolveOffset(expression, reference);
    case 'weekday':
      return resolveWeekday(expression, reference);
    case 'season':
      return resolveSeason(expression, reference);
    case 'part':
      return resolvePart(expression, reference);
    case 'fraction':
      return resolveFraction(expression, reference);
    case 'days-of':
      return resolveDaysOf(expression, reference);
    case 'week-of':
      return resolveWeekOf(expression, reference);
    case 'rest':
      return resolveRest(expression, reference);
    case 'range':
      return resolveRange(expression, reference);
    case 'stretch':
      return resolveStretch(expression, reference);
    case 'limit':
      return resolveLimit(expression, reference);
    case 'vague':
      return { first: null, last: null, precision: 'vague', isApproximate: false };
  }
}

export const exactly = (first: number, last: number, precision: Precision): Resolved => ({
  first,
  last,
  precision,
  isApproximate: false,
});

/** A year reference as a number of the Gregorian calendar. */
export function yearNumber(year: number | { shift: number } | 'same', reference: Reference): number | null {
  if (typeof year === 'number') return year;
  const own = reference.day === null ? null : yearOfDay('gregorian', reference.day);
  if (year === 'same') return reference.previousYear ?? own;
  return own === null ? null : own + year.shift;
}
