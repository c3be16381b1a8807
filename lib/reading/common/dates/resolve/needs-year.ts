import type { Expression } from '../expression';

/** True where an expression has no year of its own, so that its neighbour's or the direction decides. */
export function needsYear(expression: Expression): boolean {
  if (expression.is === 'part' || expression.is === 'fraction' || expression.is === 'days-of') {
    return needsYear(expression.of);
  }
  if (expression.is === 'day' && typeof expression.month !== 'number') return false;
  if (expression.is === 'day' || expression.is === 'month' || expression.is === 'season') {
    return expression.year === null && expression.shift === null;
  }
  return expression.is === 'weekday' && expression.shift === null && expression.week === null;
}
