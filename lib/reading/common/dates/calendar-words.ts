import { isMark, senseAt, type TokenRow } from './date-form';
import type { CalendarId, SenseOf } from './token';

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
  const dot = isMark(row, next, '.') && isShort(row, at, name) && nextTouches(row, next) ? next + 1 : next;
  const { month, calendar, isCommonWord } = name;
  return { month, calendar, isCommonWord: isCommonWord && second === null, next: dot };
}

/** "Dec", "Sept": of other names a full stop ends the sentence. May, June and July are whole. */
function isShort(row: TokenRow, at: number, { month }: SenseOf<'month'>): boolean {
  const { coreStart, end } = row.tokens[at] ?? { coreStart: 0, end: 0 };
  return end - coreStart === 3 ? month !== 5 : end - coreStart === 4 && month === 9;
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
