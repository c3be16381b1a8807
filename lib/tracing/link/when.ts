import type { DateMention, DueDate } from '@/lib/domain/due-date';
import { daysBetween } from '@/lib/domain/iso-day';
import type { Candidate } from './candidate';
import { happenedOn } from './happened-on';
import type { Similarity } from './similarity';

/** Days after which what happened is no longer taken for what was due. */
const LONG_AFTER = 400;

/** A date that allows more days than this names no occasion. */
const OCCASION_DAYS = 100;

/** What the dates of two clauses say of their being about the same thing. */
export interface When {
  /** The later clause names a date within the days of the promise. */
  readonly sameWindow: number;
  /** One act to be done by a day, and news from long after that day. */
  readonly longAfter: number;
  /** One act to be done by a day, and a promise that nothing ends. */
  readonly otherNature: number;
}

/** Compares the due days of a promise with the dates of a later clause. */
export function compareWhen(from: Candidate, to: Candidate, shared: Similarity['shared']): When {
  const { due } = from.clause;
  if (!due?.earliest || !due.latest) return { sameWindow: 0, longAfter: 0, otherNature: 0 };
  const isSame = to.clause.dates.some((date) => isWithin(date, due));
  const isNews = to.speech !== 'promise';
  const isStanding = !isNews && to.nature === 'standing';
  const isLong = isNews && !isSame && daysBetween(due.latest, happenedOn(to, shared) ?? to.document.day) > LONG_AFTER;
  return { sameWindow: Number(isSame), longAfter: Number(isLong), otherNature: Number(isStanding) };
}

function isWithin({ earliest, latest }: DateMention, due: DueDate): boolean {
  if (!earliest || !latest || !due.earliest || !due.latest) return false;
  if (daysBetween(earliest, latest) > OCCASION_DAYS || daysBetween(due.earliest, due.latest) > OCCASION_DAYS)
    return false;
  return earliest <= due.latest && latest >= due.earliest;
}
