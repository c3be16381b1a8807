/** A calendar day as `YYYY-MM-DD`. ISO days compare as strings, so `a < b` is "a is before b". */
export type IsoDay = string;

/** A span of whole days, both ends included; `startOn <= endOn`. */
export interface DaySpan {
  startOn: IsoDay;
  endOn: IsoDay;
}

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 (UTC). Throws a RangeError that names the text when it is no real day. */
export function toDayNumber(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`not a day (YYYY-MM-DD): ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): IsoDay {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/** True for a day that exists: `2018-02-28` but not `2018-02-30`. */
export function isIsoDay(text: string): boolean {
  const match = ISO_DAY.exec(text);
  if (!match) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** `addDays("2018-02-28", 75)` is `"2018-05-14"`. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toDayNumber(to) - toDayNumber(from);
}
