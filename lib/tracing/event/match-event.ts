import { daysBetween } from '@/lib/domain/iso-day';
import type { Candidate } from '../link/candidate';
import { chanceOf } from '../link/chance';
import { compare, type Similarity } from '../link/similarity';
import type { Weights } from '../link/weights';
import type { Term } from '../subject/subject';
import type { EventSubject } from './event-subject';

/** An event that is about the same thing as a promise. */
export interface EventMatch {
  readonly event: EventSubject;
  readonly similarity: Similarity;
  readonly score: number;
  /** Both carry the same number. */
  readonly isNumbered: boolean;
  /** A body that the promise names is the event's. */
  readonly namesBody: boolean;
}

/** An event is specific: at least this share of what its title names, the promise must name too. */
const LEAST_COVER = 0.35;

const LEAST_CHANCE = 0.5;

/** Events of a dated act are looked for around its days: a year late is another event. */
const DATED_REACH_DAYS = 400;

/** Compares a promise with an event; null where they are not about the same thing. */
export function matchEvent(from: Candidate, event: EventSubject, weights: Weights): EventMatch | null {
  const isNumbered = [...from.ordinals].some((number) => event.ordinals.has(number));
  if (from.ordinals.size > 0 && !isNumbered && event.ordinals.size > 0) return null;
  const similarity = compare(from, { ...event, document: from.document }, weights);
  const sameDays = from.clause.due?.earliest === event.event.startOn;
  const namesCore = similarity.shared.some(({ to }) => event.core.has(to.key) && isSpecific(to));
  if (!namesCore && !sameDays && !isNumbered) return null;
  if (!similarity.shared.some(({ to }) => isSpecific(to))) return null;
  if (!sameDays && !isNumbered && coverOf(event, similarity) < LEAST_COVER) return null;
  if (!isInReach(from, event)) return null;
  const score = chanceOf({
    share: similarity.share,
    evidence: Math.min(2, similarity.evidence),
    mainTheme: 1,
    head: 1,
    headOfLater: 1,
    ordinal: Number(isNumbered),
    meeting: Number(sameDays),
  });
  const namesBody = similarity.shared.some(({ to }) => to.role === 'body');
  return score < LEAST_CHANCE ? null : { event, similarity, score, isNumbered, namesBody };
}

/** A meeting as such, a place or a party tells no event from another. */
function isSpecific({ role, key }: Term): boolean {
  return (
    role === 'body' ||
    role === 'group' ||
    role === 'thing' ||
    role === 'act' ||
    key === 'c:conference' ||
    key === 'c:consultations'
  );
}

function coverOf({ terms }: EventSubject, { shared }: Similarity): number {
  const all = [...terms.values()].filter(isSpecific).length;
  return all === 0 ? 0 : shared.filter(({ to }) => isSpecific(to)).length / all;
}

function isInReach({ clause: { due } }: Candidate, { event }: EventSubject): boolean {
  if (!due?.earliest || !due.latest) return true;
  const late = daysBetween(due.latest, event.startOn);
  const early = daysBetween(event.endOn, due.earliest);
  return late <= DATED_REACH_DAYS && early <= DATED_REACH_DAYS;
}
