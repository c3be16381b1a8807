import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import type { DayRange } from './view';

const DAY_MS = 86_400_000;

/** A place on the calendar's axis: the first day of a year, of a month, or a day. `isMinor` has no words of its own. */
export interface Tick {
  day: number;
  kind: 'year' | 'month' | 'day';
  isMinor: boolean;
}

interface Step {
  interval: Pick<CountableTimeInterval, 'range'>;
  kind: Tick['kind'];
  days: number;
}

/** From coarse to fine. `days`: the shortest length of a step. */
const STEPS: readonly Step[] = [
  { interval: utcMonth.every(6) ?? utcYear, kind: 'month', days: 181 },
  { interval: utcMonth.every(3) ?? utcYear, kind: 'month', days: 90 },
  { interval: utcMonth, kind: 'month', days: 28 },
  { interval: utcMonday, kind: 'day', days: 7 },
  { interval: utcDay, kind: 'day', days: 1 },
];

/** A year's words need so many pixels. */
const YEAR_ROOM = 44;
/** The words of a month or a day need so many pixels. */
const LABEL_ROOM = 78;

/**
 * Years, with months or days between them where there is room for their words.
 * Years too close for words keep every second, fifth or tenth; the others become minor.
 */
export function listTicks(window: DayRange, pxPerDay: number): Tick[] {
  const dates = [new Date(Math.floor(window.from) * DAY_MS), new Date((Math.floor(window.to) + 1) * DAY_MS)] as const;
  const every = [1, 2, 5, 10, 25, 100].find((years) => years * 365 * pxPerDay >= YEAR_ROOM) ?? 100;
  const years = utcYear.range(...dates).map((date) => ({
    day: date.getTime() / DAY_MS,
    kind: 'year' as const,
    isMinor: date.getUTCFullYear() % every !== 0,
  }));
  const step = STEPS.findLast((candidate) => candidate.days * pxPerDay >= LABEL_ROOM);
  if (!step) return years;
  const yearDays = new Set(years.map((tick) => tick.day));
  const finer = step.interval
    .range(...dates)
    .map((date) => ({ day: date.getTime() / DAY_MS, kind: step.kind, isMinor: false }))
    .filter((tick) => !yearDays.has(tick.day));
  return [...years, ...finer].sort((a, b) => a.day - b.day);
}

/** Round numbers of days on an aligned axis, at least `LABEL_ROOM` apart; zero is one of them. */
export function listAlignedTicks(window: DayRange, pxPerDay: number): number[] {
  const steps = [1, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];
  const step = steps.find((days) => days * pxPerDay >= LABEL_ROOM) ?? 3650;
  const first = Math.ceil(window.from / step);
  const last = Math.floor(window.to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}
