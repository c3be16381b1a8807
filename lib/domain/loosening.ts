import { FACETS, NO_FILTER, selectStandings, type BoardFilter, type Facet } from './selection';
import type { Standing } from './standing';

/** A part of a filter that can be taken away: a list of values, the words searched for, or the due window. */
export type FilterPart = Facet | 'text' | 'due';

/** One part to take away, and how many commitments are shown then. */
export interface Loosening {
  part: FilterPart;
  filter: BoardFilter;
  count: number;
}

/** The parts of a filter that ask for something. */
export function activeParts(filter: BoardFilter): FilterPart[] {
  const facets: FilterPart[] = FACETS.filter((facet) => filter[facet].length > 0);
  if (filter.text.trim() !== '') facets.push('text');
  if (filter.dueFrom !== null || filter.dueTo !== null) facets.push('due');
  return facets;
}

/** The filter without one of its parts. */
export function withoutPart(filter: BoardFilter, part: FilterPart): BoardFilter {
  if (part === 'due') return { ...filter, dueFrom: null, dueTo: null };
  return { ...filter, [part]: NO_FILTER[part] };
}

/**
 * Which single part to take away so that something is shown, the most helpful first; empty where more than one must go.
 */
export function listLoosenings(standings: readonly Standing[], filter: BoardFilter): Loosening[] {
  return activeParts(filter)
    .map((part) => {
      const loosened = withoutPart(filter, part);
      return { part, filter: loosened, count: selectStandings(standings, loosened).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
