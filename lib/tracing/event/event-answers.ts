import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Relation } from '@/lib/domain/follow-up';
import type { Candidate } from '../link/candidate';
import { keptOn } from '../link/kept-on';
import type { Similarity } from '../link/similarity';
import type { Weights } from '../link/weights';
import { matchEvent, type EventMatch } from './match-event';
import type { EventIndex } from './event-index';
import type { EventSubject } from './event-subject';

/** An event that answers a promise. */
export interface EventAnswer {
  readonly event: EventSubject['event'];
  readonly relation: Relation;
  readonly rule: string;
  readonly score: number;
  readonly similarity: Similarity;
}

/**
 * The events after a promise that answer it. A numbered or dated act is answered by that act; a body to be set up by its first
 * sign of life, then by what it does; a standing promise by every act of its kind. Codebook, section 6.
 */
export function findEventAnswers(
  from: Candidate,
  promisedOn: IsoDay,
  events: EventIndex,
  weights: Weights,
): EventAnswer[] {
  if (from.meeting) return [];
  const named = withoutSentence(from);
  const matches = events.laterAlike(named, promisedOn).flatMap((event) => matchEvent(named, event, weights) ?? []);
  const held = matches.filter(({ event }) => event.event.isHeld);
  const missed = matches.filter((match) => !match.event.event.isHeld && isThatVeryOne(from, match));
  const setBacks = missed.map((match) => toAnswer(match, 'sets-back', 'event/not-held'));
  return [...answersOf(from, held), ...setBacks].sort((a, b) => a.event.startOn.localeCompare(b.event.startOn));
}

/** What the clause names itself or refers to; the rest of its sentence is too loose for an event. */
function withoutSentence(from: Candidate): Candidate {
  return { ...from, terms: new Map([...from.terms].filter(([, term]) => term.origin !== 'sentence')) };
}

/** A date that was not kept sets back only the promise of that session or of those days. */
function isThatVeryOne(from: Candidate, { isNumbered, event }: EventMatch): boolean {
  const due = from.clause.due;
  const inWindow =
    due?.earliest && due.latest && event.event.startOn <= due.latest && event.event.endOn >= due.earliest;
  return isNumbered || Boolean(inWindow);
}

function answersOf(from: Candidate, held: readonly EventMatch[]): EventAnswer[] {
  const nature = from.nature;
  if (nature === 'standing') return held.map((match) => toAnswer(match, 'progresses', 'event/act-of-standing-promise'));
  if (nature === 'sets-up') return setUpAnswers(from, held);
  const very = nearestOf(from, held);
  if (!very) return [];
  if (very.event.isMeeting && !promisesMeeting(from)) return [toAnswer(very, 'progresses', 'event/meeting-on-it')];
  return [toAnswer(very, keptOn(from.clause.due, very.event.event.startOn), 'event/held')];
}

/** The first event of the body shows that it exists; later acts are steps, later sittings no news. */
function setUpAnswers(from: Candidate, held: readonly EventMatch[]): EventAnswer[] {
  const first = held.find(({ namesBody }) => namesBody);
  if (!first) return held.map((match) => toAnswer(match, 'progresses', 'event/step'));
  const later = held.filter((match) => match !== first && !match.event.isMeeting);
  // A sitting shows that the body exists, not when it was set up; codebook, section 6.
  const relation = first.event.isMeeting ? 'fulfils' : keptOn(from.clause.due, first.event.event.startOn);
  const done = toAnswer(first, relation, 'event/body-exists');
  return [done, ...later.map((match) => toAnswer(match, 'progresses', 'event/act-of-body'))];
}

function promisesMeeting({ terms, signals }: Candidate): boolean {
  return (
    signals.has('convenes') || [...terms.values()].some((term) => term.role === 'meeting' && term.origin === 'own')
  );
}

/** Numbered: the first of that number. Dated: the one nearest to its days. Else the first. */
function nearestOf(from: Candidate, held: readonly EventMatch[]): EventMatch | null {
  const numbered = held.filter(({ isNumbered }) => isNumbered);
  if (numbered.length > 0) return numbered[0] ?? null;
  const earliest = from.clause.due?.earliest;
  if (!earliest) return held[0] ?? null;
  const distance = ({ event }: EventMatch) => Math.abs(toDayNumber(event.event.startOn) - toDayNumber(earliest));
  return held.reduce<EventMatch | null>((best, each) => (best && distance(best) <= distance(each) ? best : each), null);
}

function toAnswer(match: EventMatch, relation: Relation, rule: string): EventAnswer {
  return { event: match.event.event, relation, rule, score: match.score, similarity: match.similarity };
}
