import 'server-only';
import type { Outcome } from '@/lib/domain/outcome';
import { database } from './database';
import type { Database } from './db/client';

const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/** Carries a refusal out of a transaction, which its throw rolls back. */
class RolledBack<E> extends Error {
  constructor(readonly refusal: { ok: false; error: E }) {
    super('rolled back');
  }
}

/** Runs a use case in one transaction: a refusal or an error leaves nothing of it behind, the log included. */
export async function inTransaction<T, E>(run: (db: Database) => Promise<Outcome<T, E>>): Promise<Outcome<T, E>> {
  try {
    return await database().$transaction(async (db) => {
      const outcome = await run(db);
      if (!outcome.ok) throw new RolledBack(outcome);
      return outcome;
    }, LIMITS);
  } catch (error) {
    if (error instanceof RolledBack) return (error as RolledBack<E>).refusal;
    throw error;
  }
}
