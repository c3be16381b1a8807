import 'server-only';
import type { Database } from './client';

/** What only one transaction may do at a time. The numbers are names: any will do, if no two are alike. */
const LOCKS = { audit: 8_270_001, accounts: 8_270_002, decisions: 8_270_003 } as const;

/** Waits for, and holds until the end of the transaction, a lock that all instances share. */
export async function lock(db: Database, name: keyof typeof LOCKS): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCKS[name]}::bigint)`;
}
