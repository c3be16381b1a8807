import type { CatalogueEntry } from '@/lib/domain/catalogue-entry';
import { entriesOf, withEntry } from './entries';
import type { Catalogue } from '../catalogue';
import type { EntryStore } from './entry-store';

/** Puts an entry into the store, in the place of the one with its id. */
export async function writeEntry(store: EntryStore, catalogue: Catalogue, entry: CatalogueEntry): Promise<void> {
  const { id } = catalogue.process;
  switch (entry.kind) {
    case 'process':
      return store.saveProcess(entry.value);
    case 'series':
      return store.saveSeries(id, [entry.value]);
    case 'round':
      return store.saveRounds([entry.value]);
    case 'event':
      return store.saveEvents(id, [entry.value]);
    case 'party':
      return store.saveParties(id, withEntry(catalogue.parties, entry.value));
    case 'theme':
      return store.saveThemes(id, withEntry(catalogue.themes, entry.value));
  }
}

/** Takes an entry out of the store. A process itself stays. */
export async function eraseEntry(store: EntryStore, catalogue: Catalogue, entry: CatalogueEntry): Promise<void> {
  const { id } = entry.value;
  switch (entry.kind) {
    case 'process':
      throw new Error(`process ${id} cannot be removed`);
    case 'series':
      return store.removeSeries(id);
    case 'round':
      return store.removeRound(id);
    case 'event':
      return store.removeEvent(id);
    case 'party':
      return store.saveParties(catalogue.process.id, without(catalogue.parties, id));
    case 'theme':
      return store.saveThemes(catalogue.process.id, without(catalogue.themes, id));
  }
}

const without = <T extends { id: string }>(values: readonly T[], id: string) =>
  values.filter((value) => value.id !== id);

/** Whether a catalogue would be left without what every process needs: a series, a guarantor, a theme. */
export function isLast(catalogue: Catalogue, entry: CatalogueEntry): boolean {
  if (entry.kind === 'series' || entry.kind === 'theme') return entriesOf(catalogue, entry.kind).length === 1;
  if (entry.kind !== 'party') return false;
  return !catalogue.parties.some(({ id, isGuarantor }) => isGuarantor && id !== entry.value.id);
}
