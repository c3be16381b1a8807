import { isMark, senseAt, skip, type DateForm } from '../date-form';
import { durationAt } from '../duration-at';

/** "three days ago", "a week from now"; "in two weeks", "in three months' time". */
export const offset: DateForm = {
  id: 'offset',
  level: 'limit',
  begins: ['in', 'article', 'filler', 'fraction', 'number', 'cardinal', 'unit'],
  read(row, at) {
    const afterIn = skip(row, at, 'in');
    const amount = durationAt(row, afterIn);
    if (!amount) return null;
    const { duration } = amount;
    const next = isMark(row, amount.next, "'") ? amount.next + 1 : amount.next;
    const hasAgo = senseAt(row, next, 'ago') !== null;
    const hasHence = senseAt(row, next, 'hence') !== null;
    if (!hasAgo && !hasHence && afterIn === at) return null;
    if (!hasAgo && !hasHence && skip(row, next, 'of', 'limit') > next) return null;
    return {
      expression: { is: 'offset', duration: { ...duration, count: hasAgo ? -duration.count : duration.count } },
      from: at,
      next: hasAgo || hasHence ? next + 1 : next,
      isDuration: !hasAgo && !hasHence,
    };
  },
};
