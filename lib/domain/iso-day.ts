/** A calendar day as `YYYY-MM-DD`. ISO days compare as strings, so `a < b` is "a is before b". */
export type IsoDay = string;

/** A span of whole days, both ends included; `startOn <= endOn`. */
export interface DaySpan {
  startOn: IsoDay;
  endOn: IsoDay;
}

const DAY_MS = 86_400_000;
const HYPHEN = 45;
const ZERO = 48;
/** No day has this number: the years have four digits. */
const NO_DAY = -1_000_000_000;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from the first of March of year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01 (UTC). Throws a RangeError that names the text when it is no real day. */
export function toDayNumber(day: IsoDay): number {
  const number = dayNumberOf(day);
  if (number === NO_DAY) throw new RangeError(`not a day (YYYY-MM-DD): ${day}`);
  return number;
}

/** The day `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): IsoDay {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/** True for a day that exists: `2018-02-28` but not `2018-02-30`. */
export function isIsoDay(text: string): boolean {
  return dayNumberOf(text) !== NO_DAY;
}

/** The number of a day, `NO_DAY` where the text is none. Days are read by the ten thousand: no pattern, no substring. */
function dayNumberOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NO_DAY;
  const y1 = text.charCodeAt(0) - ZERO;
  const y2 = text.charCodeAt(1) - ZERO;
  const y3 = text.charCodeAt(2) - ZERO;
  const y4 = text.charCodeAt(3) - ZERO;
  const m1 = text.charCodeAt(5) - ZERO;
  const m2 = text.charCodeAt(6) - ZERO;
  const d1 = text.charCodeAt(8) - ZERO;
  const d2 = text.charCodeAt(9) - ZERO;
  // the sign of a number survives an "or": below zero where any of them is no digit
  if ((y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2) < 0) return NO_DAY;
  if (((9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2)) < 0) return NO_DAY;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (month < 1 || month > 12 || day < 1) return NO_DAY;
  const last = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day > last ? NO_DAY : civilDays(year, month, day);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01 of a day of the Gregorian calendar, counting years from March so that a leap day comes last. */
function civilDays(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - EPOCH;
}

/** `addDays("2018-02-28", 75)` is `"2018-05-14"`. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Orders days for sorting: negative where `a` is earlier. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
