import { createHash } from 'node:crypto';
import type { Round } from '@/lib/domain/calendar';
import type { SourceDocument } from '@/lib/domain/document';
import type { ImportMetadata, NewRound } from '@/lib/domain/import';
import type { Catalogue } from '../catalogue';
import type { CorpusStore } from '../corpus-store';
import type { Reader } from '../reader';
import { refreshCommitments } from '../refresh-commitments';

const HASH_LETTERS = 8;

export const sha256 = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex');

/** A text with what is said of it, complete. */
export interface NewDocument {
  metadata: ImportMetadata;
  text: string;
}

/**
 * The round of a new document: the calendar's, or the one that is to be added. Its code is the series' prefix and its number,
 * or its place in the series. Throws where the metadata name none: that is checked before.
 */
export function roundOf({ metadata }: NewDocument, { rounds, series }: Catalogue): { round: Round; isNew: boolean } {
  const choice = metadata.round;
  if (choice === null) throw new Error('a document without a round');
  if (choice.kind === 'existing') {
    const round = rounds.find(({ id }) => id === choice.roundId);
    if (!round) throw new Error(`there is no round ${choice.roundId}`);
    return { round, isNew: false };
  }
  const prefix = series.find(({ id }) => id === choice.series)?.prefix;
  if (prefix === undefined) throw new Error(`there is no series ${choice.series}`);
  return { round: toRound(choice, prefix, rounds, metadata), isNew: true };
}

function toRound(
  { series, number, title, venue, startOn, endOn }: NewRound,
  prefix: string,
  rounds: readonly Round[],
  { url, publisher }: ImportMetadata,
): Round {
  if (startOn === null || endOn === null) throw new Error('a round without days');
  const codes = new Set(rounds.map(({ code }) => code));
  let place = rounds.filter((round) => round.series === series).length + 1;
  while (codes.has(`${prefix}${place}`)) place++;
  const name = String(number ?? place).padStart(2, '0');
  const sources = url.trim() === '' ? [] : [{ url: url.trim(), publisher: publisher.en }];
  return {
    id: `${series}-${name}`,
    code: `${prefix}${number ?? place}`,
    number,
    series,
    title,
    venue,
    startOn,
    endOn,
    sources,
  };
}

/** The document, named after its round, its kind and its words, so that the same text always gets the same name. */
export function toSourceDocument({ metadata, text }: NewDocument, round: Round): SourceDocument {
  const { language, kind, publisher, title, url, publishedOn } = metadata;
  const id = `${round.id}-${kind}-${sha256(text).slice(0, HASH_LETTERS)}`;
  const sources = url.trim() === '' ? [] : [{ url: url.trim(), publisher: publisher[language] }];
  return { key: `${id}.${language}`, id, language, roundId: round.id, kind, publisher, title, publishedOn, sources };
}

/** Told before each part of the work. */
export type Tell = (step: 'read' | 'link' | 'preview') => void;

/**
 * Puts a text among the documents: its round where that is new, its reading, and what it changes of promises and links.
 * The preview does the very same on a copy.
 */
export async function addDocument(
  store: CorpusStore,
  processId: string,
  added: NewDocument,
  reader: Reader,
  tell: Tell = () => {},
): Promise<SourceDocument> {
  const catalogue = await store.findCatalogue(processId);
  if (!catalogue) throw new Error(`there is no process ${processId}`);
  const { round, isNew } = roundOf(added, catalogue);
  if (isNew) await store.saveRounds([round]);
  const document = toSourceDocument(added, round);
  await store.saveDocument(document, added.text);
  tell('read');
  const rounds = isNew ? [...catalogue.rounds, round].sort(byDay) : catalogue.rounds;
  const reading = reader.read(added.text, {
    vocabulary: { process: catalogue.process, parties: catalogue.parties, themes: catalogue.themes },
    calendar: { rounds, events: catalogue.events },
    roundId: round.id,
    day: document.publishedOn ?? round.endOn,
    language: document.language,
  });
  await store.saveReading(document.key, reading);
  tell('link');
  await refreshCommitments(store, processId, reader);
  return document;
}

const byDay = (a: Round, b: Round) => a.startOn.localeCompare(b.startOn) || (a.id < b.id ? -1 : 1);
