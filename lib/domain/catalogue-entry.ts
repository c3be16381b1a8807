import type { Event, Round, Series } from './calendar';
import type { Party, Theme, Vocabulary } from './vocabulary';

/** What a process consists of before any document is read, each with its kind. */
export type CatalogueEntry =
  | { kind: 'process'; value: Vocabulary['process'] }
  | { kind: 'series'; value: Series }
  | { kind: 'round'; value: Round }
  | { kind: 'event'; value: Event }
  | { kind: 'party'; value: Party }
  | { kind: 'theme'; value: Theme };
export type EntryKind = CatalogueEntry['kind'];

/** Every kind of entry, in the order in which the desk lists them. */
export const ENTRY_KINDS = ['process', 'series', 'round', 'event', 'party', 'theme'] as const satisfies EntryKind[];

/** What the desk has done to an entry: `isAdded` where no data set had it. */
export interface EntryEdit {
  kind: EntryKind;
  id: string;
  isAdded: boolean;
  /** Counts the desk's changes, from 1. */
  revision: number;
}

/** True for the name of a kind; what an address says is not trusted. */
export function isEntryKind(text: unknown): text is EntryKind {
  return ENTRY_KINDS.some((kind) => kind === text);
}
