import type { Round } from '@/lib/domain/calendar';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Subject } from '../subject/subject';
import type { Frame } from '../link/frame';
import { numberIn, type Series } from './series';

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

/** Concepts that make a meeting another one than the next of a series: of a body, of experts, before a congress. */
const OF_ANOTHER_KIND = new Set(
  'working-group committee drafting-body council coordination-centre mechanism experts ministers deputies observers preparation conference consultations negotiations forum military session mines detainees'.split(
    ' ',
  ),
);

/** Nearness of what the clause before named: "it will be held in …". */
const REFERRED = 0.6;

const SAYS_WHEN = ['next', 'convenes'];

/**
 * The meeting of a series that a clause promises or recalls, as seen from its round; null where it is about something else.
 * A number decides; then a named place of an undated one ("the next summit in Iran"); else it is the next after the clause's round.
 */
export function readMeeting(subject: Subject, after: IsoDay, frame: Frame): Meeting | null {
  const series = findSeries(subject, frame);
  if (!series) return null;
  const ordinal = [...subject.ordinals].find((number) => isLater(series, number, after));
  if (ordinal === undefined && !subject.clause.due && !SAYS_WHEN.some((id) => subject.signals.has(id))) return null;
  const later = series.rounds.filter((round) => round.startOn > after);
  if (ordinal !== undefined)
    return meeting(series, ordinal, later.find((r) => numberIn(series, r) === ordinal) ?? null);
  const places = namedPlaces(subject);
  const isDated = Boolean(subject.clause.due?.latest);
  if (isDated || places.length === 0 || series.isNumbered) {
    return meeting(series, series.rounds.length - later.length + 1, later[0] ?? null);
  }
  const there = later.find((round) => places.some((place) => isAt(round, place))) ?? null;
  return there ? meeting(series, numberIn(series, there), there) : meeting(series, null, null, places);
}

function meeting(series: Series, number: number | null, round: Round | null, places: readonly string[] = []): Meeting {
  const id = number ?? [...places].sort().join('+');
  return { series, number, round, places, key: `${series.id}:${id}` };
}

function findSeries({ terms, clause, signals }: Subject, { series: allSeries, procedural }: Frame): Series | null {
  const isProcedural = clause.themes.length === 0 || clause.themes.some((theme) => procedural.has(theme));
  if (clause.kind === 'commitment' && !isProcedural && !signals.has('convenes')) return null;
  const own = namedIn(terms, 1);
  const names = own.some((id) => isMeeting(id, allSeries)) ? own : namedIn(terms, REFERRED);
  if (!names.some((id) => isMeeting(id, allSeries)) || (!isProcedural && names !== own)) return null;
  const named = allSeries.find((series) => names.some((id) => series.ownConcepts.has(id)));
  if (names.some((id) => OF_ANOTHER_KIND.has(id) && !named?.ownConcepts.has(id))) return null;
  return named ?? allSeries.find((series) => series.isNumbered) ?? allSeries[0] ?? null;
}

function namedIn(terms: Subject['terms'], nearness: number): string[] {
  return [...terms.values()].filter((term) => term.nearness >= nearness).map((term) => term.key.replace('c:', ''));
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
    .filter((t) => t.role === 'place' && t.nearness === 1)
    .map((t) => t.key.replace('c:place:', ''));
}

function isAt(round: Round, place: string): boolean {
  return round.venue.en
    .toLowerCase()
    .split(',')
    .some((name) => name.trim() === place);
}
