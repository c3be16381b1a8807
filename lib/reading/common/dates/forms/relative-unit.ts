import { senseAt, skip, type DateForm, type Found, type TokenRow } from '../date-form';
import { relativeUnitAt, sameUnitAt } from '../relative-unit-at';

/** "الشهر المقبل", "هذا العام", "next week"; "الأشهر الثلاثة المقبلة", "the past two weeks"; "الأسابيع المقبلة", "الشهر ذاته". */
export const relativeUnit: DateForm = {
  id: 'relative-unit',
  level: 'period',
  begins: ['article', 'unit', 'shift', 'same', 'number', 'cardinal'],
  read(row, at, isNested) {
    const relative = relativeUnitAt(row, at);
    const same = relative ? null : sameUnitAt(row, at);
    if (same) return { expression: { is: 'unit', unit: same.unit, shift: 'same' }, from: at, next: same.next };
    if (!relative) return isNested ? bareUnit(row, at) : null;
    const { unit, shift, count, next } = relative;
    const found = (expression: Found['expression']): Found => ({ expression, from: at, next });
    if (unit.unit === 'hour' || unit.unit === 'day') {
      if (unit.count === 1) return null;
      if (count === null) return shift === 1 && unit.unit === 'day' ? found({ is: 'vague' }) : null;
    }
    if (count !== null && count > 1) {
      return shift === 0 ? null : found({ is: 'stretch', duration: { unit: unit.unit, count }, side: shift });
    }
    if (unit.count === null && count === null) return shift === 1 ? found({ is: 'vague' }) : null;
    return found({ is: 'unit', unit: unit.unit, shift });
  },
};

/** "the year", "الشهر" after a limit or a part: the current one. */
function bareUnit(row: TokenRow, at: number): Found | null {
  const article = skip(row, at, 'article');
  const unit = senseAt(row, article, 'unit');
  if (unit?.count !== 1 || unit.unit === 'hour' || unit.unit === 'day') return null;
  if (!unit.isDefinite && article === at) return null;
  return { expression: { is: 'unit', unit: unit.unit, shift: 0 }, from: at, next: article + 1 };
}
