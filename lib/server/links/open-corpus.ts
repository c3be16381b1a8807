import 'server-only';
import type { TracedDocument } from '@/lib/tracing/tracing';
import type { Catalogue } from '@/lib/workflow/catalogue';
import { codedDocuments } from '@/lib/workflow/coded-documents';
import { database } from '../database';
import { corpusStore } from '../db/corpus-store';

/** The calendar, the words and the coded texts of a process. Throws where there is no such process. */
export async function openCorpus(
  processId: string,
): Promise<{ catalogue: Catalogue; documents: readonly TracedDocument[] }> {
  const store = corpusStore(database());
  const catalogue = await store.findCatalogue(processId);
  if (!catalogue) throw new Error(`there is no process ${processId}`);
  const documents = await store.listDocuments(processId);
  return {
    catalogue,
    documents: await codedDocuments(store, catalogue, documents, await store.listCodings(processId)),
  };
}
