import type { ReviewState, Commitment } from './commitment';
import type { Board } from './board';
import type { RoundId } from './calendar';
import type { SourceKind, Strength } from './document';
import type { IsoDay } from './iso-day';
import { toSearchText, toSearchWords } from './search-text';
import { indexBoard, standingsOf, type Standing } from './standing';
import type { Status } from './status';
import type { PartyId, ThemeId } from './vocabulary';

/** What a reader asks to see. An empty list asks for everything; several values of one list mean "any of them". */
export interface BoardFilter {
  parties: readonly PartyId[];
  themes: readonly ThemeId[];
  statuses: readonly Status[];
  strengths: readonly Strength[];
  rounds: readonly RoundId[];
  kinds: readonly SourceKind[];
  reviews: readonly ReviewState[];
  /** Every word must occur in the names, the id or the source of a commitment. */
  text: string;
  /** Commitments whose due window has a day in this span; null leaves an end open. Undated ones are then left out. */
  dueFrom: IsoDay | null;
  dueTo: IsoDay | null;
}

/** The parts of a filter that are lists of values. */
export type Facet = 'parties' | 'themes' | 'statuses' | 'strengths' | 'rounds' | 'kinds' | 'reviews';

export const FACETS: readonly Facet[] = ['parties', 'themes', 'statuses', 'strengths', 'rounds', 'kinds', 'reviews'];

/** Asks for everything. */
export const NO_FILTER: BoardFilter = {
  parties: [],
  themes: [],
  statuses: [],
  strengths: [],
  rounds: [],
  kinds: [],
  reviews: [],
  text: '',
  dueFrom: null,
  dueTo: null,
};

const VALUES_OF: Readonly<Record<Facet, (standing: Standing) => readonly string[]>> = {
  parties: ({ commitment }) => commitment.parties,
  themes: ({ commitment }) => commitment.themes,
  statuses: ({ status }) => [status],
  strengths: ({ commitment }) => [commitment.strength],
  rounds: ({ commitment }) => [commitment.roundId],
  kinds: ({ commitment }) => [...new Set(commitment.sources.map((source) => source.sourceKind))],
  reviews: ({ commitment }) => [commitment.review],
};

/** The commitments that a filter shows as of a day, by day of the promise. */
export function selectCommitments(board: Board, filter: BoardFilter, asOf: IsoDay): Commitment[] {
  return selectStandings(standingsOf(indexBoard(board), asOf), filter).map((standing) => standing.commitment);
}

/** The standings that a filter shows, in their order. */
export function selectStandings(standings: readonly Standing[], filter: BoardFilter): Standing[] {
  const tests = testsOf(filter);
  return standings.filter((standing) => tests.every((test) => test(standing)));
}

/** How many standings each value of a facet would show while all other parts of the filter hold. */
export function countBy(standings: readonly Standing[], filter: BoardFilter, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const standing of selectStandings(standings, { ...filter, [facet]: [] }))
    for (const value of VALUES_OF[facet](standing)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type Test = (standing: Standing) => boolean;

function testsOf(filter: BoardFilter): Test[] {
  const tests: Test[] = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => {
    const wanted = new Set<string>(filter[facet]);
    return (standing) => VALUES_OF[facet](standing).some((value) => wanted.has(value));
  });
  if (filter.dueFrom !== null || filter.dueTo !== null) tests.push((standing) => isDueWithin(standing, filter));
  const words = toSearchWords(filter.text);
  if (words.length > 0)
    tests.push((standing) => words.every((word) => searchTextOf(standing.commitment).includes(word)));
  return tests;
}

function isDueWithin({ commitment: { due } }: Standing, { dueFrom, dueTo }: BoardFilter): boolean {
  if (!due || due.earliest === null || due.latest === null) return false;
  return (dueTo === null || due.earliest <= dueTo) && (dueFrom === null || due.latest >= dueFrom);
}

/** Commitments never change in place, so that a text folded once serves every later search. */
const searchTexts = new WeakMap<Commitment, string>();

function searchTextOf(commitment: Commitment): string {
  const known = searchTexts.get(commitment);
  if (known !== undefined) return known;
  const sources = commitment.sources.map((source) => source.before + source.quote + source.after);
  const text = toSearchText([commitment.id, commitment.title.ar, commitment.title.en, ...sources].join('\n'));
  searchTexts.set(commitment, text);
  return text;
}
