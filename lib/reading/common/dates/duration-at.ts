import { countAt } from './count-at';
import { senseAt, skip, type TokenRow } from './date-form';
import type { Duration } from './expression';

/** An amount of time: "عشرة أيام", "شهرين", "30 يوما", "a month", "half a year", "شهر ونصف". */
export function durationAt(row: TokenRow, start: number): { duration: Duration; next: number } | null {
  const at = skip(row, start, 'article', 'filler');
  const half = senseAt(row, at, 'fraction');
  if (half) return partOfUnit(row, skip(row, at + 1, 'article', 'cardinal'), half.parts);
  const counted = countAt(row, at);
  const count = counted?.count ?? null;
  const unitAt = counted?.next ?? at;
  const unit = senseAt(row, unitAt, 'unit');
  const hasArticle = skip(row, start, 'article') > start || unit?.isDefinite;
  if (!unit || (count === null && (unit.count === null || unit.needsNumber || hasArticle))) return null;
  const duration: Duration = { unit: unit.unit, count: (count ?? 1) * (unit.count ?? 1) };
  return withHalf(row, unitAt + 1, duration);
}

/** "half a year" is six months, "a quarter of a year" three. */
function partOfUnit(row: TokenRow, at: number, parts: number): { duration: Duration; next: number } | null {
  const unit = senseAt(row, at, 'unit');
  if (unit?.unit === 'year' && unit.count === 1)
    return { duration: { unit: 'month', count: 12 / parts }, next: at + 1 };
  if (unit?.unit === 'month' && unit.count === 1 && parts === 2) {
    return { duration: { unit: 'day', count: 15 }, next: at + 1 };
  }
  return null;
}

/** "شهر ونصف", "a year and a half". */
function withHalf(row: TokenRow, at: number, duration: Duration): { duration: Duration; next: number } {
  const hasAnd = row.tokens[at]?.hasAnd ?? false;
  const half = skip(row, skip(row, at, 'and'), 'article', 'cardinal');
  if ((hasAnd || half > at) && senseAt(row, half, 'fraction')?.parts === 2) {
    if (duration.unit === 'year')
      return { duration: { unit: 'month', count: duration.count * 12 + 6 }, next: half + 1 };
    if (duration.unit === 'month') return { duration: { unit: 'month', count: duration.count + 0.5 }, next: half + 1 };
  }
  return { duration, next: at };
}
