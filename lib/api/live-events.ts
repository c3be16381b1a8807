import { z } from 'zod';
import type { LiveSubject } from '@/lib/domain/live-change';

export const LIVE_ADDRESS = '/api/v1/desk/events';
export const WINDOW_HEADER = 'x-ahd-window';
/** What a page may follow at once. */
export const MOST_SUBJECTS = 10;

const subject = z
  .string()
  .max(400)
  .regex(/^[a-z-]+:./)
  .transform((text): LiveSubject => ({
    kind: text.slice(0, text.indexOf(':')),
    id: text.slice(text.indexOf(':') + 1),
  }));

/** What a page asks to be told of: everything that happens to some things after a row of the log. */
export const liveQuerySchema = z.strictObject({
  subjects: z.array(subject).min(1).max(MOST_SUBJECTS),
  since: z.coerce.number().int().nonnegative(),
});
export type LiveQuery = z.output<typeof liveQuerySchema>;

/** The address of a stream of changes. */
export function liveAddress(subjects: readonly LiveSubject[], since: number): string {
  const params = new URLSearchParams(subjects.map(({ kind, id }) => ['subject', `${kind}:${id}`]));
  params.set('since', String(since));
  return `${LIVE_ADDRESS}?${params.toString()}`;
}

const ID_BYTES = 12;
let ownId: string | null = null;

/** Names this window of the browser, until it is loaded anew. */
export function windowId(): string {
  ownId ??= [...crypto.getRandomValues(new Uint8Array(ID_BYTES))].map((n) => n.toString(16).padStart(2, '0')).join('');
  return ownId;
}
