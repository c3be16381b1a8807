import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { BoardFilter } from '@/lib/domain/selection';
import { day, FACET_PARAMS, keepKnown, ParamReader, readFilter, type Refusal } from './filter-params';

/** A selection as the JSON interface is asked for it. */
export interface SelectionQuery {
  filter: BoardFilter;
  asOf: IsoDay;
  /** Empty where the query is understood as a whole; else nothing is selected by it. */
  refusals: readonly Refusal[];
}

const KNOWN = new Set([...Object.values(FACET_PARAMS), 'q', 'dueFrom', 'dueTo', 'asOf']);

/**
 * Reads a query strictly: a program that misspells a parameter must hear of it, and not be given everything.
 * @param today the as-of day where none is asked for, and the last one that may be
 */
export function readSelectionQuery(params: URLSearchParams, board: Board, today: IsoDay): SelectionQuery {
  const reader = new ParamReader(params);
  const { filter, refusals } = keepKnown(readFilter(reader), board);
  const asOf =
    reader.one(
      'asOf',
      day.refine((value) => value <= today, 'lies in the future'),
    ) ?? today;
  const unknown = [...new Set(params.keys())].filter((param) => !KNOWN.has(param));
  const unknownRefusals = unknown.map((param) => ({
    param,
    value: params.get(param) ?? '',
    reason: `is not a parameter; known are ${[...KNOWN].join(', ')}`,
  }));
  return { filter, asOf, refusals: [...reader.refusals, ...refusals, ...unknownRefusals] };
}
