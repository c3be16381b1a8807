import 'server-only';
import type { Outcome } from '@/lib/domain/outcome';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import { database } from './database';
import type { Database } from './db/client';
import { changeCorpus } from './db/corpus-store';

const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/** Carries a refusal out of a transaction, which its throw rolls back. */
class RolledBack<E> extends Error {
  constructor(readonly refusal: { ok: false; error: E }) {
    super('rolled back');
  }
}

/** Runs a use case in one transaction: a refusal or an error leaves nothing of it behind, the log included. */
export async function inTransaction<T, E>(run: (db: Database) => Promise<Outcome<T, E>>): Promise<Outcome<T, E>> {
  return settled(database().$transaction(async (db) => doneOrThrow(await run(db)), LIMITS));
}

/** The same for what derives commitments and links anew: alone, and with the time that reading every document takes. */
export async function inCorpusTransaction<T, E>(
  run: (store: CorpusStore, db: Database) => Promise<Outcome<T, E>>,
): Promise<Outcome<T, E>> {
  return settled(changeCorpus(database(), async (store, db) => doneOrThrow(await run(store, db))));
}

function doneOrThrow<T, E>(outcome: Outcome<T, E>): Outcome<T, E> {
  if (!outcome.ok) throw new RolledBack(outcome);
  return outcome;
}

async function settled<T, E>(transaction: Promise<Outcome<T, E>>): Promise<Outcome<T, E>> {
  try {
    return await transaction;
  } catch (error) {
    if (error instanceof RolledBack) return (error as RolledBack<E>).refusal;
    throw error;
  }
}
