import { senseAt, skip, type DateForm, type Found, type TokenRow } from '../date-form';
import type { SenseOf } from '../token';

/** "الأسبوع الأخير من آب", "first week of September", "the last ten days of May", "آخر أسبوعين من العام". */
export const daysOf: DateForm = {
  id: 'days-of',
  level: 'period',
  begins: ['article', 'unit', 'ordinal', 'cardinal', 'number'],
  read(row, at) {
    const words = rankedUnitAt(row, skip(row, at, 'article'));
    if (!words) return null;
    const of = row.period(skip(row, words.next, 'of', 'in'), true);
    if (!of || !['month', 'year', 'unit', 'season'].includes(of.expression.is)) return null;
    const expression = toDays(words, of);
    return expression && { expression, from: at, next: of.next };
  },
};

/** "the week of 5 May", "أسبوع 5 أيار": the week, Monday to Sunday, in which the day lies. */
export const weekOf: DateForm = {
  id: 'week-of',
  level: 'period',
  begins: ['article', 'unit'],
  read(row, at) {
    const first = skip(row, at, 'article');
    const unit = senseAt(row, first, 'unit');
    if (unit?.unit !== 'week' || unit.count !== 1) return null;
    const day = row.period(skip(row, first + 1, 'of', 'limit', 'part'));
    if (day?.expression.is !== 'day') return null;
    return { expression: { is: 'week-of', of: day.expression }, from: at, next: day.next };
  },
};

/** "the first Monday of December"; "الاثنين الأول من كانون الثاني", which can also be Monday the first. */
export const weekdayOf: DateForm = {
  id: 'weekday-of',
  level: 'period',
  begins: ['article', 'ordinal', 'weekday'],
  read(row, at) {
    const first = skip(row, at, 'article');
    const [before, after] = [senseAt(row, first, 'ordinal'), senseAt(row, first + 1, 'ordinal')];
    const weekday = senseAt(row, before ? first + 1 : first, 'weekday');
    const nth = (before ?? after)?.value;
    if (!weekday || nth === undefined || nth > 5) return null;
    const of = row.period(skip(row, first + 2, 'of', 'in'), true);
    if (!of || !['month', 'year', 'unit'].includes(of.expression.is)) return null;
    const isMaybeDay = before === null;
    return {
      expression: { is: 'weekday-of', weekday: weekday.weekday, nth, isMaybeDay, of: of.expression },
      from: at,
      next: of.next,
    };
  },
};

interface RankedUnit {
  unit: SenseOf<'unit'>;
  nth: number;
  count: number | null;
  next: number;
}

/** A rank, a unit and perhaps a number, in any order: "the last two weeks", "الأيام العشرة الأخيرة". */
function rankedUnitAt(row: TokenRow, first: number): RankedUnit | null {
  let unit: SenseOf<'unit'> | null = null;
  let nth: number | null = null;
  let count: number | null = null;
  let at = first;
  for (; at < first + 3; at++) {
    if (at > first && row.tokens[at]?.hasAnd) break;
    const asUnit = senseAt(row, at, 'unit');
    const asRank = senseAt(row, at, 'ordinal');
    const asCount = senseAt(row, at, 'cardinal') ?? senseAt(row, at, 'number');
    if (asUnit && !unit) unit = asUnit;
    else if (asRank && nth === null) nth = asRank.value;
    else if (asCount && count === null) count = asCount.value;
    else break;
  }
  return unit && nth !== null ? { unit, nth, count: count ?? unit.count, next: at } : null;
}

function toDays({ unit, nth, count }: RankedUnit, of: Found): Found['expression'] | null {
  if (unit.unit === 'week') return { is: 'days-of', nth, days: 7 * (count ?? 1), of: of.expression };
  if (unit.unit === 'day' && count === null) {
    return { is: 'part', part: nth === -1 ? 'end' : 'start', of: of.expression };
  }
  if (unit.unit === 'month') return { is: 'months-of', nth, months: count ?? 1, of: of.expression };
  if (unit.unit === 'day') return { is: 'days-of', nth, days: count ?? 1, of: of.expression };
  return null;
}
