import 'server-only';
import { database } from './database';
import type { Database } from './db/client';
import { readRevision } from './db/revision';

const MOST = 500;

type Entries = Map<string, Promise<unknown>>;

// one cache per process, also when development loads this module again
const shared = globalThis as typeof globalThis & { ahdCache?: { revision: bigint; entries: Entries } };

/**
 * What `read` gives, kept for as long as no shown data change: every change counts the revision up in its own transaction.
 * Asking for the revision is one row of one table; reading a board is hundreds.
 * @param key names what is read, with its arguments
 */
export async function byRevision<T>(key: string, read: (db: Database) => Promise<T>): Promise<T> {
  const db = database();
  const revision = await readRevision(db);
  if (shared.ahdCache?.revision !== revision) shared.ahdCache = { revision, entries: new Map() };
  const { entries } = shared.ahdCache;
  const known = entries.get(key);
  if (known) return known as Promise<T>;
  if (entries.size >= MOST) entries.clear();
  // all that belongs together is of one moment
  const reading = db.$transaction(read, { isolationLevel: 'RepeatableRead', timeout: 30_000 });
  entries.set(key, reading);
  reading.catch(() => entries.delete(key)); // a failure is not kept
  return reading;
}
