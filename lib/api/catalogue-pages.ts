import type { CatalogueEntry } from '@/lib/domain/catalogue-entry';
import type { Bilingual } from '@/lib/domain/language';
import type { StatusDifference } from '@/lib/domain/status-changes';

/** What a change of the catalogue did, or in a trial would do. */
export interface EntryEffect {
  id: string;
  revision: number;
  statuses: readonly StatusDifference[];
}

/** How the desk stands to an entry: `shipped` came with a data set, `changed` too and was changed here, `added` was added here. */
export type EntryOrigin = 'shipped' | 'changed' | 'added';

/** An entry as the desk lists it. */
export interface ListedEntry {
  entry: CatalogueEntry;
  origin: EntryOrigin;
  /** 0 where the desk has not changed it. */
  revision: number;
}

/** A process with all that it consists of. */
export interface CataloguePage {
  processId: string;
  processes: readonly { id: string; name: Bilingual }[];
  entries: readonly ListedEntry[];
}
