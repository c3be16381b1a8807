import type { Round } from '@/lib/domain/calendar';
import type { Series } from './series';

/** A meeting of a series that a clause speaks of: the round that held it, where the calendar knows one. */
export interface Meeting {
  readonly series: Series;
  /** Number in the series, or null where an undated meeting at a place was not held there. */
  readonly number: number | null;
  readonly round: Round | null;
  /** English names of the places, in lower case, that tell an undated meeting without a number. */
  readonly places: readonly string[];
  /** The same for every clause about the same meeting. */
  readonly key: string;
}
