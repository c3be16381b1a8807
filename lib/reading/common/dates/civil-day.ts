const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar. `month` is 1 to 12. */
export function civilDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Year, month (1 to 12) and day of a day number. */
export function toCivil(dayNumber: number): { year: number; month: number; day: number } {
  const date = new Date(dayNumber * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days of a Gregorian month: `daysInMonth(2020, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  return civilDay(year, month + 1, 1) - civilDay(year, month, 1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The same day `months` later, or the last day of that month where it is shorter: 31 January + 1 is 28 February. */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = toCivil(dayNumber);
  const first = toCivil(civilDay(year, month + months, 1));
  return civilDay(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}
