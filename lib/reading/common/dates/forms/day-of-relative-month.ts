import { senseAt, skip, type DateForm } from '../date-form';
import { dayNumberAt } from '../calendar-words';
import { relativeUnitAt, sameUnitAt } from '../relative-unit-at';

/** "15 من الشهر الجاري", "العشرين من الجاري", "24 الجاري", "the 15th of next month", "15 من الشهر نفسه". */
export const dayOfRelativeMonth: DateForm = {
  id: 'day-of-relative-month',
  level: 'period',
  begins: ['article', 'number', 'ordinal'],
  read(row, at) {
    const first = skip(row, at, 'article');
    const day = dayNumberAt(row, first);
    if (day === null) return null;
    const monthAt = skip(row, skip(row, first + 1, 'of'), 'in');
    const relative = relativeUnitAt(row, monthAt);
    const same = relative ? null : sameUnitAt(row, monthAt);
    if (same?.unit === 'month') {
      const expression = {
        is: 'day',
        calendar: 'gregorian',
        day,
        month: { shift: 'same' },
        year: null,
        shift: null,
      } as const;
      return { expression, from: first, next: same.next };
    }
    const isMonth = relative?.unit.unit === 'month' && relative.count === null;
    const isBare = !isMonth && senseAt(row, monthAt, 'this-month') !== null;
    if (!isMonth && !isBare) return null;
    const shift = isMonth ? relative.shift : 0;
    return {
      expression: { is: 'day', calendar: 'gregorian', day, month: { shift }, year: null, shift: null },
      from: first,
      next: isMonth ? relative.next : monthAt + 1,
    };
  },
};
