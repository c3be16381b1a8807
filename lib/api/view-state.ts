import { z } from 'zod';
import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import { NO_FILTER, type BoardFilter } from '@/lib/domain/selection';
import { day, keepKnown, ParamReader, readFilter, writeFilter, type Refusal } from './filter-params';

/** Ways to look at a selection. The first of each list is the one without a parameter. */
export const VIEWS = ['timeline', 'matrix', 'list'] as const;
export const LANES = ['theme', 'party', 'status', 'round'] as const;
export const ORDERS = ['date', 'lateness', 'silence'] as const;
export const ALIGNMENTS = ['calendar', 'due', 'promise'] as const;
export const TIME_DIRECTIONS = ['rtl', 'ltr'] as const;

export type View = (typeof VIEWS)[number];

/** Everything that a reader has set on the board, as it stands in the address. */
export interface ViewState {
  filter: BoardFilter;
  /** Null is today. */
  asOf: IsoDay | null;
  view: View;
  lanes: (typeof LANES)[number];
  order: (typeof ORDERS)[number];
  align: (typeof ALIGNMENTS)[number];
  /** Null is the direction of the language. */
  time: (typeof TIME_DIRECTIONS)[number] | null;
  /** First and last day in view; null shows the whole extent. */
  window: { from: IsoDay; to: IsoDay } | null;
  /** The commitment whose panel is open. */
  select: CommitmentId | null;
  /** The commitment that the selected one is compared with; null without a selection. */
  compare: CommitmentId | null;
}

export const PLAIN_VIEW: ViewState = {
  filter: NO_FILTER,
  asOf: null,
  view: 'timeline',
  lanes: 'theme',
  order: 'date',
  align: 'calendar',
  time: null,
  window: null,
  select: null,
  compare: null,
};

/** What an address asks for, and what in it was not understood. */
export interface ReadView {
  state: ViewState;
  refusals: Refusal[];
}

const commitmentId = z.string().regex(/^[A-Za-z0-9]{1,12}-\d{1,5}$/, 'must be the id of a commitment');

/**
 * Reads the state of the board from an address. Never throws: a value that is unknown, or that this board does not
 * have, is left out and reported.
 * @param today days after it are not known yet, so that an as-of day in the future is refused
 */
export function readViewState(params: URLSearchParams, board: Board, today: IsoDay): ReadView {
  const reader = new ParamReader(params);
  const { filter, refusals } = keepKnown(readFilter(reader), board);
  const known = new Set(board.commitments.map((commitment) => commitment.id));
  const isKnown = commitmentId.refine((value) => known.has(value), 'is not on this board');
  const select = reader.one('select', isKnown);
  const state: ViewState = {
    filter,
    asOf: reader.one(
      'asOf',
      day.refine((value) => value <= today, 'lies in the future'),
    ),
    view: reader.one('view', z.enum(VIEWS)) ?? PLAIN_VIEW.view,
    lanes: reader.one('lanes', z.enum(LANES)) ?? PLAIN_VIEW.lanes,
    order: reader.one('order', z.enum(ORDERS)) ?? PLAIN_VIEW.order,
    align: reader.one('align', z.enum(ALIGNMENTS)) ?? PLAIN_VIEW.align,
    time: reader.one('time', z.enum(TIME_DIRECTIONS)),
    window: readWindow(reader),
    select,
    compare: reader.one(
      'compare',
      isKnown.refine((value) => select !== null && value !== select, 'needs another promise that is selected'),
    ),
  };
  return { state, refusals: [...reader.refusals, ...refusals] };
}

function readWindow(reader: ParamReader): ViewState['window'] {
  const from = reader.one('from', day);
  const to = reader.one('to', day);
  return from !== null && to !== null && from < to ? { from, to } : null;
}

/** The query of a state, without its `?`; what is as by default is left out, so that equal states have equal addresses. */
export function writeViewState(state: ViewState): string {
  const params = new URLSearchParams();
  writeFilter(state.filter, params);
  for (const key of ['view', 'lanes', 'order', 'align'] as const)
    if (state[key] !== PLAIN_VIEW[key]) params.set(key, state[key]);
  if (state.time) params.set('time', state.time);
  if (state.window) {
    params.set('from', state.window.from);
    params.set('to', state.window.to);
  }
  if (state.asOf) params.set('asOf', state.asOf);
  if (state.select) params.set('select', state.select);
  if (state.select && state.compare) params.set('compare', state.compare);
  return params.toString();
}
