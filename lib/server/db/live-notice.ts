import 'server-only';
import type { LiveChange } from '@/lib/domain/live-change';
import type { Database } from './client';
import { presentWindow } from './change-origin';

export const LIVE_CHANNEL = 'ahd_changes';

/** PostgreSQL takes less than 8,000 bytes; a name is cut rather than a notice lost. */
const LONGEST_NAME = 200;

/** Tells every instance of a change, at the commit of the transaction that makes it, and not at all where it is rolled back. */
export async function notifyOf(db: Database, change: Omit<LiveChange, 'window'>): Promise<void> {
  const sent = { ...change, actorName: change.actorName.slice(0, LONGEST_NAME), window: presentWindow() };
  await db.$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(sent)})`;
}
