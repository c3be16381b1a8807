import type { Round } from '@/lib/domain/calendar';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Origin, Subject, Term } from '../subject/subject';
import type { Frame } from '../link/frame';
import { idOf, isOfAnotherKind } from './another-kind';
import type { Meeting } from './meeting';
import { numberIn, type Series } from './series';

/** Where the meeting may be named: by the clause, in its sentence ("the summit, which was planned …"), or before ("it will be held"). */
const TIERS: readonly [readonly Origin[], ...(readonly Origin[])[]] = [
  ['own'],
  ['own', 'sentence'],
  ['own', 'reference'],
];

const SAYS_WHEN = ['next', 'convenes'];

/**
 * The coming meeting of a series that a clause promises or recalls, as seen from its round; null where it is about something else.
 * A number decides; in a series without numbers a named place ("the next summit in Iran"), unless another meeting kept the days;
 * else it is the next after the clause's round.
 */
export function readMeeting(subject: Subject, after: IsoDay, frame: Frame): Meeting | null {
  const series = findSeries(subject, frame);
  if (!series) return null;
  const ordinal = [...subject.ordinals].find((number) => isLater(series, number, after));
  const { due } = subject.clause;
  const isReport = subject.clause.kind !== 'commitment';
  const saysWhich = isReport || due !== null || SAYS_WHEN.some((id) => subject.signals.has(id));
  if (ordinal === undefined && (!saysWhich || isOfOtherNumber(subject, series))) return null;
  const later = series.rounds.filter((round) => round.startOn > after);
  if (ordinal !== undefined)
    return numbered(series, ordinal, later.find((r) => numberIn(series, r) === ordinal) ?? null);
  const places = namedPlaces(subject);
  const [next] = later;
  const isKept = next !== undefined && Boolean(due?.latest && next.startOn <= due.latest);
  if (series.isNumbered || places.length === 0 || isKept) return nextOf(series, later);
  const there = later.find((round) => isAtOneOf(round, places));
  if (there) return numbered(series, numberIn(series, there), there);
  return due?.latest ? nextOf(series, later) : atPlaces(series, places);
}

/** Letters between a meeting and its number: "the seventh international meeting". */
const NEAR = 20;

/** "Its seventh session" after the seventeenth round is a session of what was named before, and so is "the seventh round" itself. */
function isOfOtherNumber({ hasPronoun, ordinals, clause, terms }: Subject, { isNumbered }: Series): boolean {
  if (!isNumbered || ordinals.size === 0 || clause.kind !== 'commitment') return false;
  if (hasPronoun) return true;
  const own = [...terms.values()].filter(({ origin }) => origin === 'own');
  const spansOf = (role: Term['role']) => own.filter((term) => term.role === role).flatMap(({ spans }) => spans);
  const numbers = spansOf('ordinal');
  return spansOf('meeting').some(({ start, end }) =>
    numbers.some((number) => isBetween(number.start - end) || isBetween(start - number.end)),
  );
}

const isBetween = (letters: number) => letters >= 0 && letters <= NEAR;

/** The meeting of a series that a report says was held: by its number or its place. */
export function readPastMeeting(subject: Subject, until: IsoDay, frame: Frame): Meeting | null {
  const series = findSeries(subject, frame);
  if (!series) return null;
  const places = namedPlaces(subject);
  const isNamed = (round: Round) => subject.ordinals.has(numberIn(series, round)) || isAtOneOf(round, places);
  const held = series.rounds.filter((round) => round.startOn <= until && isNamed(round)).at(-1);
  return held ? numbered(series, numberIn(series, held), held) : null;
}

function nextOf(series: Series, later: readonly Round[]): Meeting {
  return numbered(series, series.rounds.length - later.length + 1, later[0] ?? null);
}

/** Of a meeting that no round held yet, the one at the place that was named before: "it will be held during 2025". */
export function meetingMeant({ terms }: Subject, meeting: Meeting | null): Meeting | null {
  if (!meeting || meeting.round || meeting.places.length > 0) return null;
  const places = termsOf(terms, ['reference']).filter(({ role }) => role === 'place');
  return places.length > 0 ? atPlaces(meeting.series, places.map(placeName)) : null;
}

function placeName({ key }: Term): string {
  return key.replace('c:place:', '');
}

function numbered(series: Series, number: number, round: Round | null): Meeting {
  return { series, number, round, places: [], key: `${series.id}:${number}` };
}

function atPlaces(series: Series, places: readonly string[]): Meeting {
  return { series, number: null, round: null, places, key: `${series.id}:${[...places].sort().join('+')}` };
}

function findSeries(subject: Subject, { series: allSeries, procedural }: Frame): Series | null {
  const { terms, clause, signals, ordinals } = subject;
  const [main] = clause.themes;
  const isProcedural = main === undefined || procedural.has(main);
  const isNext = signals.has('next') || ordinals.size > 0;
  if (clause.kind === 'commitment' && !isProcedural && !(signals.has('convenes') && isNext)) return null;
  const tier = TIERS.map((origins) => termsOf(terms, origins)).find((found) =>
    found.some((t) => isMeeting(t, allSeries)),
  );
  if (!tier || (!isProcedural && !termsOf(terms, TIERS[0]).some((t) => isMeeting(t, allSeries)))) return null;
  const names = tier.map(idOf);
  const named = seriesNamed(names.filter(isSpecific), allSeries) ?? seriesNamed(names, allSeries);
  const beside = subject.pointsBack && ordinals.size === 0 ? termsOf(terms, ['own', 'reference']) : tier;
  const others = beside.filter((term) => !named?.ownConcepts.has(idOf(term)));
  if (
    isOfAnotherKind(
      subject,
      others,
      tier.find((term) => isMeeting(term, allSeries)),
    )
  )
    return null;
  return named ?? allSeries.find((series) => series.isNumbered) ?? allSeries[0] ?? null;
}

/** Of "the meeting of the leaders" the leaders tell which series it is of. */
function isSpecific(id: string): boolean {
  return id !== 'meeting';
}

function seriesNamed(names: readonly string[], allSeries: readonly Series[]): Series | undefined {
  return allSeries.find((series) => names.some((id) => series.ownConcepts.has(id)));
}

function termsOf(terms: Subject['terms'], origins: readonly Origin[]): Term[] {
  return [...terms.values()].filter(({ origin }) => origins.includes(origin));
}

function isMeeting(term: Term, allSeries: readonly Series[]): boolean {
  const id = idOf(term);
  return id === 'meeting' || id === 'round' || allSeries.some((series) => series.ownConcepts.has(id));
}

function isLater(series: Series, number: number, after: IsoDay): boolean {
  const held = series.rounds.find((round) => numberIn(series, round) === number);
  return held ? held.startOn > after : number > series.rounds.length;
}

function namedPlaces({ terms }: Subject): string[] {
  return [...terms.values()].filter((t) => t.role === 'place' && t.origin === 'own').map(placeName);
}

function isAtOneOf(round: Round, places: readonly string[]): boolean {
  const venue = round.venue.en.toLowerCase().split(',');
  return venue.some((name) => places.includes(name.trim()));
}
