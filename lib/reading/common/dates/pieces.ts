import { isMark, senseAt, skip, type TokenRow } from './date-form';
import type { Duration, YearReference } from './expression';
import type { CalendarId, SenseOf, Shift } from './token';

/** Gregorian years that a text can mean by four digits. */
export const isGregorianYear = (value: number) => value >= 1900 && value <= 2100;

/** Hijri years of the same centuries. */
export const isHijriYear = (value: number) => value >= 1318 && value <= 1530;

/** The number of a day of the month at `at`, in digits or as an ordinal: "23", "الثالث والعشرين", "1st". */
export function dayNumberAt(row: TokenRow, at: number): number | null {
  const number = senseAt(row, at, 'number');
  const value = number && number.digits <= 2 ? number.value : (senseAt(row, at, 'ordinal')?.value ?? 0);
  return value >= 1 && value <= 31 ? value : null;
}

export interface MonthName {
  month: number;
  calendar: CalendarId;
  isCommonWord: boolean;
  next: number;
}

/** A month's name, written once or in two families: "شباط/فبراير", "كانون الثاني (يناير)". */
export function monthNameAt(row: TokenRow, at: number): MonthName | null {
  const name = senseAt(row, at, 'month');
  if (!name) return null;
  const second = secondNameAt(row, at + 1, name);
  const next = second ?? at + 1;
  const dot = isMark(row, next, '.') && nextTouches(row, next) ? next + 1 : next;
  return { ...name, isCommonWord: name.isCommonWord && second === null, next: dot };
}

/** "Feb. 13": the full stop of an abbreviation stands at its word. */
function nextTouches(row: TokenRow, at: number): boolean {
  return row.tokens[at]?.start === row.tokens[at - 1]?.end && row.tokens[at + 1] !== undefined;
}

function secondNameAt(row: TokenRow, at: number, first: SenseOf<'month'>): number | null {
  const opens = isMark(row, at, '(');
  const place = opens || isMark(row, at, '/') || isMark(row, at, '-') ? at + 1 : at;
  const name = senseAt(row, place, 'month');
  if (name?.month !== first.month || name.calendar !== first.calendar) return null;
  if (!opens) return place + 1;
  return isMark(row, place + 1, ')') ? place + 2 : null;
}

/** A year in digits with its era: "2017", "2017م", "1439هـ". */
export function yearNumberAt(
  row: TokenRow,
  at: number,
  calendar: CalendarId,
): { year: number; calendar: CalendarId; next: number } | null {
  const spoken = senseAt(row, at, 'cardinal');
  const number = spoken && spoken.value > 1000 ? { ...spoken, digits: 4 } : senseAt(row, at, 'number');
  if (number?.digits !== 4) return null;
  const era = senseAt(row, at + 1, 'era');
  const next = era ? at + 2 : at + 1;
  if (isHijriYear(number.value) && (era?.calendar === 'hijri' || calendar === 'hijri')) {
    return { year: number.value, calendar: 'hijri', next };
  }
  if (!isGregorianYear(number.value) || era?.calendar === 'hijri') return null;
  return { year: number.value, calendar: 'gregorian', next };
}

/**
 * The year that belongs to a day or month before it: "2018", ", 2018", "/2018", "من عام 2018", "of next year",
 * "من العام نفسه".
 */
export function yearAfter(
  row: TokenRow,
  at: number,
  calendar: CalendarId,
): { year: YearReference; next: number } | null {
  const afterMark = isMark(row, at, ',') || isMark(row, at, '/') || isMark(row, at, '-') ? at + 1 : at;
  const plain = yearNumberAt(row, afterMark, calendar);
  if (plain?.calendar === calendar) return plain;
  if (row.tokens[at]?.hasAnd) return null;
  const afterOf = skip(row, skip(row, afterMark, 'of', 'in'), 'article');
  const marked = senseAt(row, afterOf, 'marker')?.of === 'year' || afterOf > afterMark;
  if (marked) {
    const announced = senseAt(row, afterOf, 'marker')?.of === 'year' ? afterOf + 1 : afterOf;
    const numbered = yearNumberAt(row, announced, calendar);
    if (numbered?.calendar === calendar) return numbered;
  }
  return relativeYearAt(row, afterOf);
}

function relativeYearAt(row: TokenRow, at: number): { year: YearReference; next: number } | null {
  const relative = relativeUnitAt(row, at);
  if (relative?.unit.unit === 'year' && relative.unit.count === 1 && relative.count === null) {
    return { year: { shift: relative.shift }, next: relative.next };
  }
  const [first, second] = [senseAt(row, at, 'unit'), senseAt(row, at + 1, 'unit')];
  if (first?.unit === 'year' && senseAt(row, at + 1, 'same')) return { year: 'same', next: at + 2 };
  if (senseAt(row, at, 'same') && second?.unit === 'year') return { year: 'same', next: at + 2 };
  return null;
}

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
    const asCount = countAt(row, at);
    if (asUnit && !unit) unit = asUnit;
    else if (asShift && shift === null) shift = asShift.shift;
    else if (asCount !== null && count === null) count = asCount;
    else break;
    if (unit && shift !== null) {
      at++;
      break;
    }
  }
  if (!unit || shift === null) return null;
  return { unit, shift, count: count ?? (unit.count === 2 ? 2 : null), next: at };
}

function countAt(row: TokenRow, at: number): number | null {
  const number = senseAt(row, at, 'number');
  if (number && number.digits <= 3) return number.value;
  return senseAt(row, at, 'cardinal')?.value ?? null;
}

/** An amount of time: "عشرة أيام", "شهرين", "30 يوما", "a month", "half a year", "شهر ونصف". */
export function durationAt(row: TokenRow, start: number): { duration: Duration; next: number } | null {
  const at = skip(row, start, 'article', 'filler');
  const half = senseAt(row, at, 'fraction');
  if (half) return partOfUnit(row, skip(row, at + 1, 'article', 'cardinal'), half.parts);
  const counted = countUpTo(row, at);
  const count = counted?.count ?? null;
  const unitAt = counted?.next ?? at;
  const unit = senseAt(row, unitAt, 'unit');
  const hasArticle = skip(row, start, 'article') > start || unit?.isDefinite;
  if (!unit || (count === null && (unit.count === null || hasArticle))) return null;
  const duration: Duration = { unit: unit.unit, count: (count ?? 1) * (unit.count ?? 1) };
  return withHalf(row, unitAt + 1, duration);
}

/** A number, also "thirty (30)", "six to eight" (the larger counts), "two-" in "two-month". */
function countUpTo(row: TokenRow, at: number): { count: number; next: number } | null {
  const count = countAt(row, at);
  if (count === null) return null;
  if (isMark(row, at + 1, '(') && senseAt(row, at + 2, 'number') && isMark(row, at + 3, ')'))
    return { count, next: at + 4 };
  const joint = skip(row, at + 1, 'to', 'and');
  const mark = isMark(row, at + 1, '-') ? at + 2 : joint;
  const more = mark > at + 1 ? countAt(row, mark) : null;
  if (more !== null && more > count) return { count: more, next: mark + 1 };
  return { count, next: isMark(row, at + 1, '-') ? at + 2 : at + 1 };
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
