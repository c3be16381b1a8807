import type { CatalogueEntry, EntryKind } from '@/lib/domain/catalogue-entry';
import type { Catalogue } from '../catalogue';

/** The entries of one kind, in the order of the catalogue. */
export function entriesOf(catalogue: Catalogue, kind: EntryKind): CatalogueEntry[] {
  switch (kind) {
    case 'process':
      return [{ kind, value: catalogue.process }];
    case 'series':
      return catalogue.series.map((value) => ({ kind, value }));
    case 'round':
      return catalogue.rounds.map((value) => ({ kind, value }));
    case 'event':
      return catalogue.events.map((value) => ({ kind, value }));
    case 'party':
      return catalogue.parties.map((value) => ({ kind, value }));
    case 'theme':
      return catalogue.themes.map((value) => ({ kind, value }));
  }
}

/** The entry of a kind with an id; null where there is none. */
export function findEntry(catalogue: Catalogue, kind: EntryKind, id: string): CatalogueEntry | null {
  return entriesOf(catalogue, kind).find(({ value }) => value.id === id) ?? null;
}

/** A list with a value put in the place of the one with its id, or at its end. */
export function withEntry<T extends { id: string }>(values: readonly T[], value: T): T[] {
  return values.some(({ id }) => id === value.id)
    ? values.map((each) => (each.id === value.id ? value : each))
    : [...values, value];
}
