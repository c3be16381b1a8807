import type { IsoDay } from '@/lib/domain/iso-day';
import type { Candidate } from '../link/candidate';
import type { EventSubject } from './event-subject';

/** Later events looked at for each term of a promise: the nearest ones. Keeps the work linear where a body meets every month. */
const NEAREST = 200;

/** Finds the later events that share a term with a promise, without comparing it with all. */
export class EventIndex {
  private readonly postings = new Map<string, EventSubject[]>();

  /** @param events in any order */
  constructor(events: readonly EventSubject[]) {
    const inOrder = [...events].sort((a, b) => a.event.startOn.localeCompare(b.event.startOn));
    for (const event of inOrder) {
      for (const key of event.terms.keys()) {
        const list = this.postings.get(key);
        if (list) list.push(event);
        else this.postings.set(key, [event]);
      }
    }
  }

  /** Events that begin after a day, in their order. */
  laterAlike({ terms }: Candidate, after: IsoDay): EventSubject[] {
    const found = new Set<EventSubject>();
    for (const key of terms.keys()) {
      const list = this.postings.get(key) ?? [];
      const first = firstAfter(list, after);
      for (const event of list.slice(first, first + NEAREST)) found.add(event);
    }
    return [...found].sort((a, b) => a.event.startOn.localeCompare(b.event.startOn));
  }
}

function firstAfter(list: readonly EventSubject[], day: IsoDay): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.event.startOn ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
