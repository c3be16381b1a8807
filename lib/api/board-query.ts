import { queryOptions } from '@tanstack/react-query';
import type { Board } from '@/lib/domain/board';
import { boardAddress } from './addresses';
import { fetchJson } from './fetch-json';

/** Keys of everything that the browser keeps of boards. */
export const boardKeys = {
  all: ['board'] as const,
};

/** How long a board is taken to be fresh. */
const FRESH_MS = 60_000;

/** The board: on the server from the database, in the browser from the JSON interface. */
export const boardOptions = queryOptions({
  queryKey: boardKeys.all,
  queryFn: ({ signal }) => fetchJson<Board>(boardAddress, signal),
  staleTime: FRESH_MS,
});
