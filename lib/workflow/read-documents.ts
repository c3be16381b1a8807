import { isDeepStrictEqual } from 'node:util';
import { toCalendar, toVocabulary, type Catalogue } from './catalogue';
import type { CorpusStore } from './corpus-store';
import type { Reader } from './reader';

/** Reads every document of a process and keeps the readings that differ from the stored ones; how many there were. */
export async function readDocuments(store: CorpusStore, catalogue: Catalogue, reader: Reader): Promise<number> {
  const calendar = toCalendar(catalogue);
  const vocabulary = toVocabulary(catalogue);
  const stored = await store.listReadings(catalogue.process.id);
  let changed = 0;
  for (const { document, text } of await store.listDocuments(catalogue.process.id)) {
    const { key, roundId, language } = document;
    const round = calendar.rounds.find(({ id }) => id === roundId);
    if (!round) throw new Error(`document ${key}: round ${roundId} is not in the calendar`);
    const day = document.publishedOn ?? round.endOn;
    const reading = reader.read(text, { vocabulary, calendar, roundId, day, language });
    if (isDeepStrictEqual(stored.get(key), reading)) continue;
    await store.saveReading(key, reading);
    changed++;
  }
  return changed;
}
