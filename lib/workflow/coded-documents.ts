import type { TracedDocument } from '@/lib/tracing/tracing';
import { applyCodings, type PeopleCoding } from './apply-codings';
import type { Catalogue } from './catalogue';
import type { CorpusStore, StoredDocument } from './corpus-store';

/** Every document that was read, with the coding of people in its reading. */
export async function codedDocuments(
  store: CorpusStore,
  catalogue: Catalogue,
  documents: readonly StoredDocument[],
  codings: ReadonlyMap<string, readonly PeopleCoding[]>,
): Promise<TracedDocument[]> {
  const readings = await store.listReadings(catalogue.process.id);
  const endOf = new Map(catalogue.rounds.map((round) => [round.id, round.endOn]));
  return documents.flatMap(({ document: { key, kind, roundId, language, publishedOn }, text }) => {
    const reading = readings.get(key);
    const day = publishedOn ?? endOf.get(roundId);
    if (!reading || !day) return [];
    return [{ key, kind, roundId, language, day, text, reading: applyCodings(reading, codings.get(key) ?? [], text) }];
  });
}
