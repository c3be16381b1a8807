import { z } from 'zod';
import { isIsoDay, type IsoDay } from '@/lib/domain/iso-day';

const word = z.string().trim().min(1).max(200).optional().catch(undefined);
const day = z.string().refine(isIsoDay).optional().catch(undefined);

/** What the page of the log shows, from its address. What makes no sense counts as not said. */
export const logQuerySchema = z.object({
  actor: word,
  action: word,
  subject: word,
  from: day,
  to: day,
  /** Rows before this one, for the next page. */
  before: z.coerce.number().int().positive().optional().catch(undefined),
});
export type LogQuery = z.output<typeof logQuerySchema>;

/** A row of the log as it is shown. Days and instants are UTC. */
export interface LogRow {
  seq: number;
  at: string;
  actorId: string | null;
  actorName: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** What people call it, where the row says so. */
  subjectName: string | null;
  changes: readonly LogChange[];
}

/** A field before and after; null where it was not, or is not, there. */
export interface LogChange {
  field: string;
  before: string | null;
  after: string | null;
}

export interface LogPage {
  rows: readonly LogRow[];
  /** The `before` of the next page; null on the last one. */
  older: number | null;
  actors: readonly { id: string; name: string }[];
  actions: readonly string[];
}

/** The query as the address of a page. */
export function toLogSearch(query: { [K in keyof LogQuery]?: LogQuery[K] | IsoDay }): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
}
