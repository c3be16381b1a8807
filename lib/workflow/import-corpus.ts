import { isDeepStrictEqual } from 'node:util';
import type { SourceDocument } from '@/lib/domain/document';
import { saveCatalogue, type Catalogue } from './catalogue';
import type { CorpusStore } from './corpus-store';
import type { DeskTitle } from './find-title';
import { readDocuments } from './read-documents';
import type { Reader } from './reader';
import { refreshCommitments } from './refresh-commitments';

/** A data set: a process and its documents. */
export interface CorpusInput {
  catalogue: Catalogue;
  documents: readonly { document: SourceDocument; text: string }[];
  titles: readonly DeskTitle[];
}

export interface ImportOutcome {
  documents: number;
  /** Documents whose reading is new: their text or the rules have changed. */
  read: number;
  commitments: number;
  followUps: number;
}

/**
 * Brings a store to the state of a data set. Loading it twice changes nothing. Every document is read by the present rules, and what
 * differs takes the place of the old reading; people's codings and decisions stay with their clauses, and so do documents that the
 * desk imported.
 */
export async function importCorpus(store: CorpusStore, corpus: CorpusInput, reader: Reader): Promise<ImportOutcome> {
  const catalogue = await saveCatalogue(store, corpus.catalogue);
  const processId = catalogue.process.id;
  await saveChangedDocuments(store, processId, corpus);
  if (!isDeepStrictEqual(byQuote(await store.listTitles()), byQuote(corpus.titles))) {
    await store.saveTitles(corpus.titles);
  }
  const read = await readDocuments(store, catalogue, reader);
  const counts = await refreshCommitments(store, processId, reader);
  return { documents: corpus.documents.length, read, ...counts };
}

async function saveChangedDocuments(store: CorpusStore, processId: string, corpus: CorpusInput): Promise<void> {
  const stored = new Map((await store.listDocuments(processId)).map((entry) => [entry.document.key, entry]));
  const imported = await store.listImportedTexts();
  for (const { document, text } of corpus.documents) {
    // the desk was first: its document has codings and decisions, and a text stands only once
    if (imported.some((other) => other.key === document.key || other.text === text)) continue;
    const before = stored.get(document.key);
    if (before?.text === text && isDeepStrictEqual(before.document, document)) continue;
    await store.saveDocument(document, text);
  }
}

const byQuote = (titles: readonly DeskTitle[]) =>
  [...titles].sort((a, b) => `${a.document}\0${a.quote}`.localeCompare(`${b.document}\0${b.quote}`));
