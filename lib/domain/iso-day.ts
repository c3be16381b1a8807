/** A calendar day as `YYYY-MM-DD`. ISO days compare as strings, so `a < b` is "a is before b". */
export type IsoDay = string;

/** A span of whole days, both ends included; `startOn <= endOn`. */
export interface DaySpan {
  startOn: IsoDay;
  endOn: IsoDay;
}

const DAY_MS = 86_400_000;
const HYPHEN = 45;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from the first of March of year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01 (UTC). Throws a RangeError that names the text when it is no real day. */
export function toDayNumber(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`not a day (YYYY-MM-DD): ${day}`);
  return civilDays(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10));
}

/** The day `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): IsoDay {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/** True for a day that exists: `2018-02-28` but not `2018-02-30`. */
export function isIsoDay(text: string): boolean {
  if (!hasForm(text)) return false;
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && isLeapYear(digits(text, 0, 4)) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

/** True for four, two and two ASCII digits with hyphens between. Days are read by the ten thousand: no pattern, no substring. */
function hasForm(text: string): boolean {
  if (text.length !== 10) return false;
  for (let place = 0; place < 10; place += 1) {
    const unit = text.charCodeAt(place);
    const isRight = place === 4 || place === 7 ? unit === HYPHEN : unit >= 48 && unit <= 57;
    if (!isRight) return false;
  }
  return true;
}

/** The number that the ASCII digits between two places write. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) value = value * 10 + text.charCodeAt(place) - 48;
  return value;
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
