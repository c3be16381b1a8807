import { isDeepStrictEqual } from 'node:util';
import type { Calendar, Event, Round, Series } from '@/lib/domain/calendar';
import type { EntryEdit } from '@/lib/domain/catalogue-entry';
import type { Party, Theme, Vocabulary } from '@/lib/domain/vocabulary';
import { keepEdited } from './keep-edited';

/** A process with its calendar, parties and themes: what is known before any document is read. */
export interface Catalogue {
  process: Vocabulary['process'];
  series: readonly Series[];
  parties: readonly Party[];
  themes: readonly Theme[];
  rounds: readonly Round[];
  events: readonly Event[];
}

/** The store of catalogues. Every `save…` adds what is new and overwrites what has the same id. */
export interface CatalogueStore {
  findCatalogue(processId: string): Promise<Catalogue | null>;
  saveProcess(process: Vocabulary['process']): Promise<void>;
  saveSeries(processId: string, series: readonly Series[]): Promise<void>;
  /** Parties in their order on screen: the list is whole. */
  saveParties(processId: string, parties: readonly Party[]): Promise<void>;
  /** Themes in their order on screen: the list is whole. */
  saveThemes(processId: string, themes: readonly Theme[]): Promise<void>;
  saveRounds(rounds: readonly Round[]): Promise<void>;
  saveEvents(processId: string, events: readonly Event[]): Promise<void>;
  /** What the desk added or changed. */
  listEdits(processId: string): Promise<EntryEdit[]>;
}

export const toCalendar = ({ rounds, events }: Catalogue): Calendar => ({ rounds, events });

export const toVocabulary = ({ process, parties, themes }: Catalogue): Vocabulary => ({ process, parties, themes });

/**
 * Writes what differs from the stored catalogue, and nothing where all is the same. Rounds and events that only the store has stay,
 * and so does everything that the desk added or changed.
 */
export async function saveCatalogue(store: CatalogueStore, given: Catalogue): Promise<Catalogue> {
  const { id } = given.process;
  const stored = await store.findCatalogue(id);
  const wanted = stored ? keepEdited(stored, given, await store.listEdits(id)) : given;
  if (!isDeepStrictEqual(stored?.process, wanted.process)) await store.saveProcess(wanted.process);
  const series = changed(stored?.series ?? [], wanted.series);
  if (series.length > 0) await store.saveSeries(id, series);
  if (!isDeepStrictEqual(stored?.parties, wanted.parties)) await store.saveParties(id, wanted.parties);
  if (!isDeepStrictEqual(stored?.themes, wanted.themes)) await store.saveThemes(id, wanted.themes);
  const rounds = changed(stored?.rounds ?? [], wanted.rounds);
  if (rounds.length > 0) await store.saveRounds(rounds);
  const events = changed(stored?.events ?? [], wanted.events);
  if (events.length > 0) await store.saveEvents(id, events);
  const saved = await store.findCatalogue(id);
  if (!saved) throw new Error(`process ${id} was not saved`);
  return saved;
}

/** Those that the store does not have in just this form. */
export function changed<T extends { id: string }>(stored: readonly T[], wanted: readonly T[]): T[] {
  const known = new Map(stored.map((value) => [value.id, value]));
  return wanted.filter((value) => !isDeepStrictEqual(known.get(value.id), value));
}
