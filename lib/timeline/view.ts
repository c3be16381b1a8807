import type { IsoDay } from '@/lib/domain/iso-day';

/** Which way time runs on the screen: to the left (as Arabic is read) or to the right. */
export type TimeDirection = 'rtl' | 'ltr';

/** What a lane stands for. `party`: those who are bound together, so that no commitment is drawn twice. */
export type LaneBy = 'theme' | 'party' | 'status' | 'round';

/** What comes first in a lane. */
export type OrderBy = 'date' | 'lateness' | 'silence';

/** What the zero of the time axis is: the calendar, or each commitment's own last due day or day of promise. */
export type AlignOn = 'calendar' | 'due' | 'promise';

/** The days that are shown, both ends included. */
export interface TimeWindow {
  from: IsoDay;
  to: IsoDay;
}

/** An interval of day numbers (days since 1970-01-01, or since an aligned zero). */
export interface DayRange {
  from: number;
  to: number;
}
