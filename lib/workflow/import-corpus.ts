import { isDeepStrictEqual } from 'node:util';
import type { SourceDocument } from '@/lib/domain/document';
import { saveCatalogue, toCalendar, toVocabulary, type Catalogue } from './catalogue';
import type { CorpusStore } from './corpus-store';
import type { DeskTitle } from './find-title';
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
  /** Documents that were read now: new or changed ones, or all after a change of the rules. */
  read: number;
  commitments: number;
  followUps: number;
}

/**
 * Brings a store to the state of a data set. Loading it twice changes nothing. A document with another text, or one that an older
 * version of the rules read, is read again; people's codings and decisions stay with their clauses.
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
  for (const { document, text } of corpus.documents) {
    const before = stored.get(document.key);
    if (before?.text === text && isDeepStrictEqual(before.document, document)) continue;
    await store.saveDocument(document, text);
  }
}

/** Reads every document of a process that has no reading by this version; how many there were. */
async function readDocuments(store: CorpusStore, catalogue: Catalogue, reader: Reader): Promise<number> {
  const calendar = toCalendar(catalogue);
  const vocabulary = toVocabulary(catalogue);
  const due = (await store.listDocuments(catalogue.process.id)).filter((d) => d.rulesVersion !== reader.version);
  for (const { document, text } of due) {
    const { roundId, language } = document;
    const round = calendar.rounds.find(({ id }) => id === roundId);
    if (!round) throw new Error(`document ${document.key}: round ${roundId} is not in the calendar`);
    const day = document.publishedOn ?? round.endOn;
    await store.saveReading(document.key, reader.read(text, { vocabulary, calendar, roundId, day, language }));
  }
  return due.length;
}

const byQuote = (titles: readonly DeskTitle[]) =>
  [...titles].sort((a, b) => `${a.document}\0${a.quote}`.localeCompare(`${b.document}\0${b.quote}`));
