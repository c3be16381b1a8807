import type { CatalogueEntry, EntryEdit, EntryKind } from '@/lib/domain/catalogue-entry';
import type { PermissionRefusal } from '@/lib/domain/permissions';
import type { Recorder } from '../audit/change';
import type { CorpusStore } from '../corpus-store';

/** What changing a catalogue needs of the database, all of it in one transaction. */
export interface EntryStore extends CorpusStore, Recorder {
  /** Whether any process has an entry of the kind with this id. */
  isIdTaken(kind: EntryKind, id: string): Promise<boolean>;
  /** Whether any process has a series with this prefix, or a round with this code. */
  isPrefixTaken(prefix: string): Promise<boolean>;
  isCodeTaken(code: string): Promise<boolean>;
  saveEdit(processId: string, edit: EntryEdit): Promise<void>;
  removeEdit(processId: string, kind: EntryKind, id: string): Promise<void>;
  /** Whether documents, or the work of people, name the entry. */
  isUsed(processId: string, kind: EntryKind, id: string): Promise<boolean>;
  removeRound(id: string): Promise<void>;
  removeEvent(id: string): Promise<void>;
  removeSeries(id: string): Promise<void>;
}

export type EntryRefusal =
  | { code: PermissionRefusal }
  | { code: 'not-found' }
  /** The revision is not the one that the change started from. */
  | { code: 'conflict'; current: CatalogueEntry | null; revision: number }
  | { code: 'invalid'; fields: readonly string[] }
  | { code: 'in-use' }
  | { code: 'shipped' };
