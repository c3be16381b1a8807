import type { Expression } from '../expression';
import { addDuration } from './resolve-period';
import { needsYear } from './needs-year';
import { exactly, isWhole, type Reference, type Resolve, type Resolved, type Whole } from './resolved';

type Of<N extends Expression['is']> = Extract<Expression, { is: N }>;

/** From the first day of one to the last day of the other. A year or direction said once counts for both. */
export function resolveRange({ from, to }: Of<'range'>, reference: Reference, resolve: Resolve): Resolved | null {
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

function between(start: Resolved | null, end: Resolved | null): Resolved | null {
  if (!isWhole(start) || !isWhole(end) || start.first > end.last) return null;
  const precision = start.first === end.last ? 'day' : 'range';
  return {
    ...exactly(start.first, end.last, precision),
    isApproximate: start.isApproximate || end.isApproximate,
  };
}

export function resolveStretch({ duration, side }: Of<'stretch'>, { day }: Reference): Resolved | null {
  if (day === null || duration.count > 5000) return null;
  const other = addDuration(day, duration.unit, side * duration.count);
  return exactly(Math.min(day, other), Math.max(day, other), 'range');
}

/** A limit runs from the document's day. "Before" ends the day before, but "before the end of" on the last day. */
export function resolveLimit(whole: Whole, { limit, of }: Of<'limit'>, { day }: Reference): Resolved {
  const isEnd = of.is === 'part' && of.part === 'end';
  const limited = (first: number | null, last: number | null): Resolved => ({
    first,
    last,
    precision: 'range',
    isApproximate: whole.isApproximate && !isEnd,
  });
  if (limit === 'after') return limited(whole.last + 1, null);
  const last = limit === 'before' && !isEnd ? whole.first - 1 : whole.last;
  return limited(day !== null && day <= last ? day : null, last);
}
