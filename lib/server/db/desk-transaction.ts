import 'server-only';
import type { Outcome } from '@/lib/domain/outcome';
import { getPrisma } from './desk-client';
import type { Prisma } from './generated/client';

/** The database inside one transaction. */
export type Tx = Prisma.TransactionClient;

const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/** Carries a refusal out of a transaction, which its throw rolls back. */
class RolledBack<E> extends Error {
  constructor(readonly refusal: { ok: false; error: E }) {
    super('rolled back');
  }
}

/** Runs a use case in one transaction: a refusal or an error leaves nothing of it behind, the log included. */
export async function inTransaction<T, E>(run: (tx: Tx) => Promise<Outcome<T, E>>): Promise<Outcome<T, E>> {
  try {
    return await getPrisma().$transaction(async (tx) => {
      const outcome = await run(tx);
      if (!outcome.ok) throw new RolledBack(outcome);
      return outcome;
    }, LIMITS);
  } catch (error) {
    if (error instanceof RolledBack) return (error as RolledBack<E>).refusal;
    throw error;
  }
}
