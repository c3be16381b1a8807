import type { IsoDay, DaySpan } from './iso-day';
import type { Bilingual } from './language';

export type RoundId = string;
export type EventId = string;

/** Where a fact was seen. `url` is http or https. */
export interface FactSource {
  url: string;
  publisher: string;
}

/** A row of meetings within a process; `prefix` begins the codes of its rounds: `A` in `A8`. */
export interface Series {
  id: string;
  prefix: string;
  name: Bilingual;
}

/** A meeting of the process: a numbered round, or a guarantors' summit (which has no number). */
export interface Round extends DaySpan {
  id: RoundId;
  /** First half of the public ids of its commitments: `A8` in `A8-3`, `S1` in `S1-2`. Unique. */
  code: string;
  number: number | null;
  series: string;
  title: Bilingual;
  venue: Bilingual;
  sources: FactSource[];
}

/** A dated fact that can answer a promise: a session, an exchange, a congress; or one planned and not held. */
export interface Event extends DaySpan {
  id: EventId;
  kind: string;
  title: Bilingual;
  place: Bilingual;
  isHeld: boolean;
  certainty: 'sourced' | 'from-memory';
  figures: Record<string, number | boolean>;
  note: Bilingual | null;
  sources: FactSource[];
}

/** The rounds and events of one process, each list ordered by its first day. */
export interface Calendar {
  rounds: readonly Round[];
  events: readonly Event[];
}

/** The day on which what a round decided is known: its last day. */
export function promisedOn(round: Round): IsoDay {
  return round.endOn;
}
