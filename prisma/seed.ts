import { openDatabase } from '../lib/server/db/client';
import { changeCorpus } from '../lib/server/db/corpus-store';
import { saveLoadedFrom } from '../lib/server/db/revision';
import { reader } from '../lib/server/reader';
import { importCorpus } from '../lib/workflow/import-corpus';
import { loadCorpus } from './corpus';
import { toCorpusInput } from './corpus-input';

/**
 * Loads the shipped corpus into the database of DATABASE_URL, idempotently. The first argument is kept in the database, so that the
 * launcher can tell whether the corpus or the rules have changed since.
 */
async function seed(url: string, loadedFrom: string | undefined): Promise<string> {
  const database = openDatabase(url, 1);
  try {
    const corpus = toCorpusInput(loadCorpus());
    const outcome = await changeCorpus(database, async (store, db) => {
      const result = await importCorpus(store, corpus, reader);
      if (loadedFrom) await saveLoadedFrom(db, loadedFrom);
      return result;
    });
    return `${outcome.documents} documents, ${outcome.read} of them read now; ${outcome.commitments} commitments, ${outcome.followUps} follow-ups`;
  } finally {
    await database.$disconnect();
  }
}

seed(process.env.DATABASE_URL ?? '', process.argv[2]).then(
  (line) => console.log(`Corpus: ${line}`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
