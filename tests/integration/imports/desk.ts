import { importMetadataSchema } from '@/lib/api/import-forms';
import { database } from '@/lib/server/database';
import { changeCorpus } from '@/lib/server/db/corpus-store';
import type { Database } from '@/lib/server/db/client';
import { importStore } from '@/lib/server/db/import-store';
import { stopJobs } from '@/lib/server/import/jobs';
import { reader } from '@/lib/server/reader';
import { inTransaction } from '@/lib/server/transaction';
import { importCorpus } from '@/lib/workflow/import-corpus';
import type { Import } from '@/lib/workflow/imports/import-store';
import { sendImport } from '@/lib/workflow/imports/send-import';
import { shippedCorpus } from '../corpus-database';

/** Loads the shipped corpus into the database that the app's modules use. */
export const loadShipped = () => changeCorpus(database(), (store) => importCorpus(store, shippedCorpus(), reader));

export function textOf(key: string): string {
  const found = shippedCorpus().documents.find(({ document }) => document.key === key);
  if (!found) throw new Error(`the corpus has no ${key}`);
  return found.text;
}

const storeOf = (db: Database) =>
  importStore(
    db,
    () => new Date(),
    (json) => importMetadataSchema.parse(json),
  );

/** Sends a text by the account of an editor, and tells no queue of it. Gives the import's id. */
export async function sendUnnoticed(editorId: string, text: string): Promise<string> {
  const by = { id: editorId, name: 'سعاد', role: 'editor' } as const;
  const file = { name: 'a.txt', media: 'text', bytes: new TextEncoder().encode(text) } as const;
  const sent = await inTransaction((db) => sendImport(storeOf(db), by, file));
  if (!sent.ok) throw new Error(sent.error.code);
  return sent.value.id;
}

export async function getImport(id: string): Promise<Import> {
  const found = await storeOf(database()).findImport(id);
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

/** Ends the work on the queue; its library looks within a second whether its worker has ended, and must not find the test gone. */
export async function endJobs(): Promise<void> {
  await stopJobs();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
