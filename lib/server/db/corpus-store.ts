import type { CorpusStore } from '@/lib/workflow/corpus-store';
import { catalogueStore } from './catalogue-store';
import type { Database } from './client';
import { codingStore } from './coding-store';
import { commitmentStore } from './commitment-store';
import { documentStore } from './document-store';
import { followUpStore } from './follow-up-store';
import { linkReviewStore } from './link-review-rows';
import type { PrismaClient } from './generated/client';
import { readingStore } from './reading-store';

export const corpusStore = (db: Database): CorpusStore => ({
  ...catalogueStore(db),
  ...documentStore(db),
  ...readingStore(db),
  ...codingStore(db),
  ...commitmentStore(db),
  ...followUpStore(db),
  ...linkReviewStore(db),
});

/** One writer of the corpus at a time, however many processes there are. */
const CORPUS_LOCK = 4_140_321_401n;

/** Waits until nobody else changes the corpus, and keeps others waiting until this transaction ends. */
export async function lockCorpus(db: Database): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${CORPUS_LOCK})`;
}

/** Does all of `work` in one transaction, or nothing of it, and alone. */
export function changeCorpus<T>(
  database: PrismaClient,
  work: (store: CorpusStore, db: Database) => Promise<T>,
): Promise<T> {
  return database.$transaction(
    async (db) => {
      await lockCorpus(db);
      return work(corpusStore(db), db);
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
}
