import { Temporal } from 'temporal-polyfill/full';
import { civilDay, daysInMonth, toCivil } from '../civil-day';
import type { CalendarId } from '../token';

/** First and last day number of something, both included. */
export interface Days {
  first: number;
  last: number;
}

/** The day number of a day of a calendar, null where there is no such day. */
export function dayOf(calendar: CalendarId, year: number, month: number, day: number): number | null {
  if (calendar === 'gregorian') return day <= daysInMonth(year, month) ? civilDay(year, month, day) : null;
  const first = hijriMonth(year, month);
  return first !== null && first.first + day - 1 <= first.last ? first.first + day - 1 : null;
}

/** The days of a month of a calendar. */
export function monthOf(calendar: CalendarId, year: number, month: number): Days | null {
  if (calendar === 'hijri') return hijriMonth(year, month);
  return { first: civilDay(year, month, 1), last: civilDay(year, month + 1, 1) - 1 };
}

/** The days of a year of a calendar. */
export function yearOf(calendar: CalendarId, year: number): Days | null {
  const [first, last] = [monthOf(calendar, year, 1), monthOf(calendar, year, 12)];
  return first && last && { first: first.first, last: last.last };
}

/** The year in which a day lies. */
export function yearOfDay(calendar: CalendarId, dayNumber: number): number {
  if (calendar === 'gregorian') return toCivil(dayNumber).year;
  const date = Temporal.PlainDate.from({ year: 1970, month: 1, day: 1 }).add({ days: dayNumber });
  return date.withCalendar('islamic-umalqura').year;
}

const HIJRI_MONTHS = new Map<number, Days>();

/** A month of the calendar of Umm al-Qura, which official texts use. */
function hijriMonth(year: number, month: number): Days | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12) return null;
  const key = year * 12 + month;
  const known = HIJRI_MONTHS.get(key);
  if (known) return known;
  const start = Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: 1 });
  const iso = start.withCalendar('iso8601');
  const first = civilDay(iso.year, iso.month, iso.day);
  const days = { first, last: first + start.daysInMonth - 1 };
  HIJRI_MONTHS.set(key, days);
  return days;
}
