import { importMetadataSchema } from '@/lib/api/import-forms';
import { database } from '@/lib/server/database';
import { changeCorpus } from '@/lib/server/db/corpus-store';
import { importStore } from '@/lib/server/db/import-store';
import { stopJobs } from '@/lib/server/import/jobs';
import { reader } from '@/lib/server/reader';
import { importCorpus } from '@/lib/workflow/import-corpus';
import type { Import } from '@/lib/workflow/imports/import-store';
import { shippedCorpus } from '../corpus-database';

/** Loads the shipped corpus into the database that the app's modules use. */
export const loadShipped = () => changeCorpus(database(), (store) => importCorpus(store, shippedCorpus(), reader));

export function textOf(key: string): string {
  const found = shippedCorpus().documents.find(({ document }) => document.key === key);
  if (!found) throw new Error(`the corpus has no ${key}`);
  return found.text;
}

export async function getImport(id: string): Promise<Import> {
  const store = importStore(
    database(),
    () => new Date(),
    (json) => importMetadataSchema.parse(json),
  );
  const found = await store.findImport(id);
  if (!found) throw new Error(`there is no import ${id}`);
  return found;
}

/** Waits until an import is in one of the states. */
export async function whenIn(id: string, ...states: Import['state'][]): Promise<Import> {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const found = await getImport(id);
    if (states.includes(found.state)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`import ${id} is ${(await getImport(id)).state}, not ${states.join(' or ')}`);
}

/** Ends the work on the queue; its library looks once more a second later, and must not find the test gone. */
export async function endJobs(): Promise<void> {
  await stopJobs();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
