import { toCivil } from '../civil-day';
import type { Expression } from '../expression';
import { addDuration } from './resolve-period';
import { exactly, resolve, type Reference, type Resolved } from './resolve';

type Of<N extends Expression['is']> = Extract<Expression, { is: N }>;

/** From the first day of one to the last day of the other. A year or direction said once counts for both. */
export function resolveRange({ from, to }: Of<'range'>, reference: Reference): Resolved | null {
  const after = (start: Resolved | null) => start && { ...reference, day: start.first, direction: 'forward' as const };
  const isStartFirst = !needsYear(from) || (needsYear(to) && reference.direction === 'back');
  if (isStartFirst) {
    const start = resolve(from, reference);
    const later = after(start);
    return between(start, later && resolve(to, needsYear(to) ? later : reference));
  }
  const end = resolve(to, reference);
  return between(end && resolve(from, { ...reference, day: end.last, direction: 'back' }), end);
}

/** True where the expression has no year of its own. */
export function needsYear(expression: Expression): boolean {
  switch (expression.is) {
    case 'day':
      return typeof expression.month === 'number' && expression.year === null && expression.shift === null;
    case 'month':
    case 'season':
      return expression.year === null && expression.shift === null;
    case 'weekday':
      return expression.shift === null && expression.week === null;
    case 'part':
    case 'fraction':
    case 'days-of':
      return needsYear(expression.of);
    default:
      return false;
  }
}

function between(start: Resolved | null, end: Resolved | null): Resolved | null {
  if (!start || !end || start.first === null || end.last === null || start.first > end.last) return null;
  return {
    ...exactly(start.first, end.last, start.first === end.last ? 'day' : 'range'),
    isApproximate: start.isApproximate || end.isApproximate,
  };
}

export function resolveStretch({ duration, side }: Of<'stretch'>, { day }: Reference): Resolved | null {
  if (day === null || duration.count > 5000) return null;
  const other = addDuration(day, duration.unit, side * duration.count);
  return exactly(Math.min(day, other), Math.max(day, other), 'range');
}

/** A limit runs from the document's day. "Before" ends the day before, but "before the end of" on the last day. */
export function resolveLimit({ limit, of }: Of<'limit'>, reference: Reference): Resolved | null {
  const inner = resolve(of, reference);
  if (!inner || inner.first === null || inner.last === null) return null;
  const isEnd = of.is === 'part' && of.part === 'end';
  const limited = (first: number | null, last: number | null): Resolved => ({
    first,
    last,
    precision: 'range',
    isApproximate: inner.isApproximate && !isEnd,
  });
  if (limit === 'after') return limited(inner.last + 1, null);
  const last = limit === 'before' && !isEnd ? inner.first - 1 : inner.last;
  const start = reference.day;
  return limited(start !== null && start <= last ? start : null, last);
}

/** The Gregorian year in which a resolved date ends. */
export function yearOfResolved({ last, first }: Resolved): number | null {
  const day = last ?? first;
  return day === null ? null : toCivil(day).year;
}
