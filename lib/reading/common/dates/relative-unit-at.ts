import { countAt } from './count-at';
import { senseAt, skip, type TokenRow } from './date-form';
import type { SenseOf, Shift, TimeUnit } from './token';

export interface RelativeUnit {
  unit: SenseOf<'unit'>;
  shift: Shift;
  count: number | null;
  next: number;
}

/** Words that a relative unit has at most. */
const LONGEST_UNIT = 5;

/** A filler that says nothing else: "few" in "the coming few days". */
function isEmptyFiller(row: TokenRow, at: number): boolean {
  return senseAt(row, at, 'filler') !== null && senseAt(row, at, 'limit') === null && senseAt(row, at, 'unit') === null;
}

/** "الشهر المقبل", "هذا العام", "next year", "the coming three months": a unit and its shift in either order. */
export function relativeUnitAt(row: TokenRow, start: number): RelativeUnit | null {
  const first = skip(row, start, 'article');
  let unit: SenseOf<'unit'> | null = null;
  let shift: Shift | null = null;
  let count: number | null = null;
  let at = first;
  for (; at < first + LONGEST_UNIT; at++) {
    if (at > first && row.tokens[at]?.hasAnd) break;
    if (at > first && (senseAt(row, at, 'article') || isEmptyFiller(row, at))) continue;
    const asUnit = senseAt(row, at, 'unit');
    const asShift = senseAt(row, at, 'shift');
    const counted = countAt(row, at);
    const asCount = counted?.count ?? null;
    if (asUnit && !unit) unit = asUnit;
    else if (asShift && shift === null) shift = asShift.shift;
    else if (counted && count === null) {
      count = asCount;
      at = counted.next - 1;
    } else break;
    if (unit && shift !== null) {
      at++;
      break;
    }
  }
  if (!unit || shift === null) return null;
  return { unit, shift, count: count ?? (unit.count === 2 ? 2 : null), next: at };
}

/** "الشهر ذاته", "the same month": the one of the date before it in the text. */
export function sameUnitAt(row: TokenRow, at: number): { unit: TimeUnit; next: number } | null {
  const article = skip(row, at, 'article');
  const isBefore = senseAt(row, article, 'same') !== null;
  const unit = senseAt(row, isBefore ? article + 1 : article, 'unit');
  if (!isBefore && !senseAt(row, article + 1, 'same')) return null;
  return unit?.count === 1 && unit.unit !== 'hour' ? { unit: unit.unit, next: article + 2 } : null;
}
