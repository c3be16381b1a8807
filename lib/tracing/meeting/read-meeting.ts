import type { Round } from '@/lib/domain/calendar';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Origin, Subject } from '../subject/subject';
import type { Frame } from '../link/frame';
import type { Meeting } from './meeting';
import { numberIn, type Series } from './series';

/** Concepts that make a meeting another one than the next of a series: of a body, of experts, before a congress. */
const OF_ANOTHER_KIND = new Set(
  'working-group committee drafting-body council coordination-centre mechanism experts ministers deputies observers preparation conference consultations negotiations forum military session mines detainees'.split(
    ' ',
  ),
);

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
  if (ordinal === undefined && !saysWhich) return null;
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
  const names = TIERS.map((tier) => namedIn(terms, tier)).find((ids) => ids.some((id) => isMeeting(id, allSeries)));
  if (!names || (!isProcedural && !namedIn(terms, TIERS[0]).some((id) => isMeeting(id, allSeries)))) return null;
  const named = allSeries.find((series) => names.some((id) => series.ownConcepts.has(id)));
  const pointed = subject.pointsBack ? namedIn(terms, ['own', 'reference']) : names;
  if (pointed.some((id) => OF_ANOTHER_KIND.has(id) && !named?.ownConcepts.has(id))) return null;
  return named ?? allSeries.find((series) => series.isNumbered) ?? allSeries[0] ?? null;
}

function namedIn(terms: Subject['terms'], origins: readonly Origin[]): string[] {
  return [...terms.values()].filter(({ origin }) => origins.includes(origin)).map(({ key }) => key.replace('c:', ''));
}

function isMeeting(id: string, allSeries: readonly Series[]): boolean {
  return id === 'meeting' || id === 'round' || allSeries.some((series) => series.ownConcepts.has(id));
}

function isLater(series: Series, number: number, after: IsoDay): boolean {
  const held = series.rounds.find((round) => numberIn(series, round) === number);
  return held ? held.startOn > after : number > series.rounds.length;
}

function namedPlaces({ terms }: Subject): string[] {
  return [...terms.values()]
    .filter((t) => t.role === 'place' && t.origin === 'own')
    .map((t) => t.key.replace('c:place:', ''));
}

function isAtOneOf(round: Round, places: readonly string[]): boolean {
  const venue = round.venue.en.toLowerCase().split(',');
  return venue.some((name) => places.includes(name.trim()));
}
