import 'server-only';
import type { CataloguePage, ListedEntry } from '@/lib/api/catalogue-pages';
import { ENTRY_KINDS, type EntryEdit } from '@/lib/domain/catalogue-entry';
import { can } from '@/lib/domain/permissions';
import { entriesOf } from '@/lib/workflow/catalogue-entry/entries';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { catalogueStore } from '../db/catalogue-store';
import { listProcesses } from '../db/process-list';

/**
 * A process with all that it consists of: the one named, or the first. Null where there is none such. Throws where the session's role may
 * not change it.
 */
export async function findCataloguePage(session: Session, wanted: string | null): Promise<CataloguePage | null> {
  if (!can(session.actor.role, 'catalogue.change', null).ok) throw new Error('this role may not see the catalogue');
  const db = database();
  const processes = await listProcesses(db);
  const processId = wanted ?? processes[0]?.id;
  const store = catalogueStore(db);
  const catalogue = processId === undefined ? null : await store.findCatalogue(processId);
  if (!catalogue || processId === undefined) return null;
  const edits = new Map((await store.listEdits(processId)).map((edit) => [`${edit.kind} ${edit.id}`, edit]));
  const entries = ENTRY_KINDS.flatMap((kind) => entriesOf(catalogue, kind)).map((entry) =>
    toListed(entry, edits.get(`${entry.kind} ${entry.value.id}`)),
  );
  return { processId, processes, entries };
}

function toListed(entry: ListedEntry['entry'], edit: EntryEdit | undefined): ListedEntry {
  const origin = edit ? (edit.isAdded ? 'added' : 'changed') : 'shipped';
  return { entry, origin, revision: edit?.revision ?? 0 };
}
