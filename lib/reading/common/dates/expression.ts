import type { CalendarId, LimitName, PartName, Shift, TimeUnit } from './token';

/** A year as it is said: its number, or counted from the document's, or "the same" as the date before. */
export type YearReference = number | { shift: number } | 'same';

/** A month as it is said: its number in its calendar, or counted from the document's month, or that of the date before. */
export type MonthReference = number | { shift: number | 'same' };

export interface DayExpression {
  is: 'day';
  calendar: CalendarId;
  day: number;
  month: MonthReference;
  year: YearReference | null;
  shift: Shift | null;
  /** Said beside it: "Wednesday, 28 November". */
  weekday?: number;
}

export interface MonthExpression {
  is: 'month';
  calendar: CalendarId;
  month: number;
  year: YearReference | null;
  shift: Shift | null;
}

/** An amount of time, as it is added to a day. */
export interface Duration {
  unit: TimeUnit;
  count: number;
}

/** What a date says before it is counted out: no reference day, no language. */
export type Expression =
  | DayExpression
  | MonthExpression
  | { is: 'year'; calendar: CalendarId; year: YearReference }
  /** "this week", "next month", "two years ago": a whole unit counted from the document's. */
  | { is: 'unit'; unit: TimeUnit; shift: number | 'same' }
  /** A day counted from the document's: "tomorrow", "three weeks ago". */
  | { is: 'offset'; duration: Duration }
  /** "the next three months" (1) and "the past three months" (-1), from the document's day. */
  | { is: 'stretch'; duration: Duration; side: 1 | -1 }
  | { is: 'weekday'; weekday: number; shift: Shift | null; week: number | null }
  | { is: 'season'; season: 1 | 2 | 3 | 4; year: YearReference | null; shift: Shift | null }
  | { is: 'part'; part: PartName; of: Expression }
  /** The `nth` of `parts` equal parts of a month or year; -1 is the last. Undated: of the year in which it is to come, or was. */
  | { is: 'fraction'; parts: 2 | 3 | 4; nth: number; of: Expression; isUndated?: boolean }
  /** The first or last `count` days, or the nth week, of a month or year. */
  | { is: 'days-of'; nth: number; days: number; of: Expression }
  | { is: 'week-of'; of: Expression }
  /** The nth such weekday of a month or year; -1 is the last. `isMaybeDay`: or the nth day, if it is that weekday. */
  | { is: 'weekday-of'; weekday: number; nth: number; isMaybeDay: boolean; of: Expression }
  /** The first or last `months` months of a year. */
  | { is: 'months-of'; nth: number; months: number; of: Expression }
  | { is: 'rest'; side: 'later' | 'earlier'; of: Expression }
  | { is: 'range'; from: Expression; to: Expression }
  | { is: 'limit'; limit: LimitName; of: Expression }
  | { is: 'vague' };
