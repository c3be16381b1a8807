import type { Expression } from '../expression';

const PARTS: ReadonlySet<Expression['is']> = new Set(['part', 'fraction', 'days-of', 'weekday-of']);

/** True where an expression has no year of its own, so that its neighbour's or the direction decides. */
export function needsYear(expression: Expression): boolean {
  if (PARTS.has(expression.is) && 'of' in expression) return needsYear(expression.of);
  if (expression.is === 'day' && typeof expression.month !== 'number') return false;
  if (expression.is === 'day' || expression.is === 'month' || expression.is === 'season') {
    return expression.year === null && expression.shift === null && !('weekday' in expression);
  }
  return expression.is === 'weekday' && expression.shift === null && expression.week === null;
}
