import { z } from 'zod';
import type { Board } from '@/lib/domain/board';
import { isIsoDay } from '@/lib/domain/iso-day';
import { FACETS, type BoardFilter, type Facet } from '@/lib/domain/selection';
import { STATUSES } from '@/lib/domain/status';

/** Names of the query parameters of each facet. Several values repeat the name, as a plain form sends them. */
export const FACET_PARAMS: Readonly<Record<Facet, string>> = {
  parties: 'party',
  themes: 'theme',
  statuses: 'status',
  strengths: 'strength',
  rounds: 'round',
  kinds: 'source',
  reviews: 'review',
};

const id = z.string().regex(/^[a-z0-9-]{1,80}$/, 'must be lower-case letters, digits and hyphens');

/** What one value of each facet may be. Ids of parties, themes and rounds are data: `knownValues` holds the rest. */
const FACET_VALUE: Readonly<Record<Facet, z.ZodType<string>>> = {
  parties: id,
  themes: id,
  statuses: z.enum(STATUSES),
  strengths: z.enum(['decision', 'intent', 'hortatory']),
  rounds: id,
  kinds: z.enum(['official', 'press', 'summary']),
  reviews: z.enum(['machine', 'coded', 'reviewed']),
};

export const day = z.string().refine(isIsoDay, 'must be a day that exists, YYYY-MM-DD');

const SEARCH_LIMIT = 200;
const text = z.string().max(SEARCH_LIMIT, `must be at most ${SEARCH_LIMIT} characters`);

/** A parameter that was not understood, and why, in English for readers of the JSON interface. */
export interface Refusal {
  param: string;
  value: string;
  reason: string;
}

/** Reads parameters one at a time, so that one bad value costs only itself. */
export class ParamReader {
  readonly refusals: Refusal[] = [];

  constructor(readonly params: URLSearchParams) {}

  /** The value of a single parameter; null where it is absent, empty or refused. */
  one<T>(param: string, schema: z.ZodType<T>): T | null {
    const value = this.params.get(param);
    return value === null || value === '' ? null : this.parse(param, value, schema);
  }

  /** The accepted values of a repeated parameter, each once, in their order. */
  many<T>(param: string, schema: z.ZodType<T>): T[] {
    const values = [...new Set(this.params.getAll(param))].filter((value) => value !== '');
    return values.flatMap((value) => this.parse(param, value, schema) ?? []);
  }

  private parse<T>(param: string, value: string, schema: z.ZodType<T>): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    this.refusals.push({ param, value, reason: result.error.issues[0]?.message ?? 'is not understood' });
    return null;
  }
}

/** The filter that a query asks for; what is not understood is left out and noted in the reader's refusals. */
export function readFilter(reader: ParamReader): BoardFilter {
  const facet = (name: Facet) => reader.many(FACET_PARAMS[name], FACET_VALUE[name]);
  return {
    parties: facet('parties'),
    themes: facet('themes'),
    statuses: facet('statuses') as BoardFilter['statuses'],
    strengths: facet('strengths') as BoardFilter['strengths'],
    rounds: facet('rounds'),
    kinds: facet('kinds') as BoardFilter['kinds'],
    reviews: facet('reviews') as BoardFilter['reviews'],
    text: reader.one('q', text)?.trim() ?? '',
    dueFrom: reader.one('dueFrom', day),
    dueTo: reader.one('dueTo', day),
  };
}

/** Leaves out parties, themes and rounds that the board does not have, and says so. */
export function keepKnown(filter: BoardFilter, board: Board): { filter: BoardFilter; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const keep = (facet: 'parties' | 'themes' | 'rounds', known: readonly { id: string }[]) => {
    const ids = new Set(known.map((each) => each.id));
    return filter[facet].filter((value) => {
      if (ids.has(value)) return true;
      refusals.push({ param: FACET_PARAMS[facet], value, reason: 'is not on this board' });
      return false;
    });
  };
  const known = {
    parties: keep('parties', board.parties),
    themes: keep('themes', board.themes),
    rounds: keep('rounds', board.rounds),
  };
  return { filter: { ...filter, ...known }, refusals };
}

/** Adds a filter to a query; parts that ask for nothing are left out. */
export function writeFilter(filter: BoardFilter, params: URLSearchParams): void {
  for (const facet of FACETS) for (const value of filter[facet]) params.append(FACET_PARAMS[facet], value);
  if (filter.text.trim() !== '') params.set('q', filter.text);
  if (filter.dueFrom !== null) params.set('dueFrom', filter.dueFrom);
  if (filter.dueTo !== null) params.set('dueTo', filter.dueTo);
}
