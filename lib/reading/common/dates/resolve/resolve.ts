import type { Expression } from '../expression';
import { resolveDay, resolveMonth, resolveOffset, resolveSeason, resolveUnit, resolveWeekday } from './resolve-period';
import {
  resolveDaysOf,
  inOpenYear,
  resolveFraction,
  resolvePart,
  resolveRest,
  weekOf,
  resolveMonthsOf,
  resolveWeekdayOf,
} from './resolve-part';
import { needsYear } from './needs-year';
import { resolveLimit, resolveRange, resolveStretch } from './resolve-span';
import { yearOf } from './calendar-span';
import { exactly, isWhole, yearNumber, type Reference, type Resolved, type Whole } from './resolved';

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
      return ofWhole(expression.of, reference, (whole) => resolvePart(whole, expression));
    case 'fraction':
      return ofWhole(expression.of, reference, (whole) =>
        resolveFraction(inOpenYear(whole, expression, reference), expression),
      );
    case 'days-of':
      return ofWhole(expression.of, reference, (whole) => resolveDaysOf(whole, expression));
    case 'week-of':
      return ofWhole(expression.of, reference, weekOf);
    case 'weekday-of':
      return ofWhole(expression.of, reference, (whole) => resolveWeekdayOf(whole, expression));
    case 'months-of':
      return ofWhole(expression.of, reference, (whole) => resolveMonthsOf(whole, expression));
    case 'rest':
      return ofWhole(expression.of, reference, (whole) => resolveRest(whole, expression, reference));
    case 'range':
      return resolveRange(expression, reference, resolve);
    case 'stretch':
      return resolveStretch(expression, reference);
    case 'limit':
      return ofWhole(expression.of, notYetBegun(expression, reference), (whole) =>
        resolveLimit(whole, expression, reference),
      );
    case 'vague':
      return { first: null, last: null, precision: 'vague', isApproximate: false };
  }
}

/** Days by which a part of a season lies before the season's end, at most. */
const SEASON = 92;

/** "before winter", said in winter, is before the next one. */
function notYetBegun({ limit, of }: Extract<Expression, { is: 'limit' }>, reference: Reference): Reference {
  const { day, direction } = reference;
  if (limit !== 'before' || day === null || direction !== 'forward' || !needsYear(of)) return reference;
  const whole = resolve(of, reference);
  return isWhole(whole) && whole.first <= day
    ? { ...reference, day: Math.max(whole.last + 1, day + SEASON) }
    : reference;
}

/** What is made of another date that has both its edges. */
function ofWhole(of: Expression, reference: Reference, toResolved: (whole: Whole) => Resolved | null): Resolved | null {
  const whole = resolve(of, reference);
  return isWhole(whole) ? toResolved(whole) : null;
}
