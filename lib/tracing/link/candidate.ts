import type { ThemeId } from '@/lib/domain/vocabulary';
import type { Meeting } from '../meeting/meeting';
import type { Named } from './named';
import type { Nature } from './nature';
import type { Speech } from './speech';
import type { Subject } from '../subject/subject';

/** A clause with what its document and the calendar add to it. */
export interface Candidate extends Subject {
  /** The coming meeting of a series that it speaks of, if any. */
  readonly meeting: Meeting | null;
  /** Keys of the meetings that it may speak of: the coming one, and for a report the last one held. */
  readonly meetingKeys: ReadonlySet<string>;
  /** Key of the first thing that it names: what the promise or the news is of. Null where it names none. */
  readonly head: string | null;
  readonly nature: Nature;
  /** What it does with its matter, as an answer to an earlier promise; null where it answers none. */
  readonly speech: Speech | null;
  readonly named: Named;
  /** Its main theme is named for a body. */
  readonly isOfBody: boolean;
  /** How many standing promises of each theme its document has. */
  readonly standing: ReadonlyMap<ThemeId, number>;
}
