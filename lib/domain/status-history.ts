import type { Commitment } from './commitment';
import { addDays, type IsoDay } from './iso-day';
import { standingOf, type BoardIndex } from './standing';
import type { Status } from './status';

/** A status and the first day on which it held. */
export interface StatusChange {
  on: IsoDay;
  status: Status;
}

/**
 * Every status that a commitment had up to a day, in order. A status can change only on the day of the promise, of an
 * answer, of a decision, of a documented round, or the day after the latest due day: only these are looked at.
 */
export function statusHistory(index: BoardIndex, commitment: Commitment, asOf: IsoDay): StatusChange[] {
  const days = [
    commitment.promisedOn,
    ...(commitment.due?.latest ? [addDays(commitment.due.latest, 1)] : []),
    ...(index.answersOf.get(commitment.id) ?? []).map((answer) => answer.answeredOn),
    ...(index.decisionsOf.get(commitment.id) ?? []).map((decision) => decision.holdsFrom),
    ...index.documentedOn,
  ];
  const changes: StatusChange[] = [];
  for (const on of [...new Set(days)].filter((day) => day <= asOf).sort()) {
    const status = standingOf(index, commitment, on)?.status;
    if (status && status !== changes.at(-1)?.status) changes.push({ on, status });
  }
  return changes;
}
