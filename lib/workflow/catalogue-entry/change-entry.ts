import { isDeepStrictEqual } from 'node:util';
import type { CatalogueEntry, EntryKind } from '@/lib/domain/catalogue-entry';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { Json } from '../audit/canonical-json';
import { toCalendar } from '../catalogue';
import { readDocuments } from '../read-documents';
import type { Reader } from '../reader';
import { refreshCommitments } from '../refresh-commitments';
import { findEntry } from './entries';
import type { EntryRefusal, EntryStore } from './entry-store';
import { toEntry, type SentEntry } from './new-entry';
import { eraseEntry, isLast, writeEntry } from './write-entry';

/** Which entry of which process, and the revision that the change started from: 0 where the desk has not changed it yet. */
interface Place {
  processId: string;
  revision: number;
}

type Changed = Outcome<{ id: string; revision: number }, EntryRefusal>;

/**
 * Adds or changes an entry of a process's catalogue. Every document is then read anew with the words as they are now, and commitments
 * and links are derived again, so that a new round or event answers the promises that it answers.
 */
export async function saveEntry(
  store: EntryStore,
  actor: Actor,
  { processId, revision, entry: sent }: Place & { entry: SentEntry },
  reader: Reader,
): Promise<Changed> {
  const permission = can(actor.role, 'catalogue.change', null);
  if (!permission.ok) return refused({ code: permission.error });
  const catalogue = await store.findCatalogue(processId);
  if (!catalogue) return refused({ code: 'not-found' });
  const { id } = sent.value;
  const before = id === null ? null : findEntry(catalogue, sent.kind, id);
  if (id !== null && !before) return refused({ code: 'not-found' });
  const edit = await findEdit(store, processId, sent.kind, id);
  if (revision !== (edit?.revision ?? 0))
    return refused({ code: 'conflict', current: before, revision: edit?.revision ?? 0 });
  const entry = await toEntry(store, catalogue, sent, before);
  if (!entry.ok) return entry;
  if (isDeepStrictEqual(entry.value, before)) return done({ id: entry.value.value.id, revision });
  await writeEntry(store, catalogue, entry.value);
  const isAdded = edit?.isAdded ?? before === null;
  await store.saveEdit(processId, { kind: sent.kind, id: entry.value.value.id, isAdded, revision: revision + 1 });
  await record(store, actor, before ? 'change' : 'add', before, entry.value);
  await deriveAnew(store, processId, reader);
  return done({ id: entry.value.value.id, revision: revision + 1 });
}

/** Takes out an entry that the desk added and nothing names. What a data set brought stays: it would come back. */
export async function removeEntry(
  store: EntryStore,
  actor: Actor,
  { processId, revision, kind, id }: Place & { kind: EntryKind; id: string },
  reader: Reader,
): Promise<Changed> {
  const permission = can(actor.role, 'catalogue.change', null);
  if (!permission.ok) return refused({ code: permission.error });
  const catalogue = await store.findCatalogue(processId);
  const entry = catalogue && findEntry(catalogue, kind, id);
  if (!catalogue || !entry) return refused({ code: 'not-found' });
  const edit = await findEdit(store, processId, kind, id);
  if (!edit?.isAdded || kind === 'process') return refused({ code: 'shipped' });
  if (edit.revision !== revision) return refused({ code: 'conflict', current: entry, revision: edit.revision });
  if (isLast(catalogue, entry) || (await store.isUsed(processId, kind, id))) return refused({ code: 'in-use' });
  // links to it go first: an answer cannot outlive what gave it
  await eraseEntry(store, catalogue, entry);
  await store.removeEdit(processId, kind, id);
  await record(store, actor, 'remove', entry, null);
  await deriveAnew(store, processId, reader);
  return done({ id, revision });
}

async function findEdit(store: EntryStore, processId: string, kind: EntryKind, id: string | null) {
  return (await store.listEdits(processId)).find((edit) => edit.kind === kind && edit.id === id);
}

async function record(
  store: EntryStore,
  actor: Actor,
  verb: 'add' | 'change' | 'remove',
  before: CatalogueEntry | null,
  after: CatalogueEntry | null,
): Promise<void> {
  const entry = after ?? before;
  if (!entry) return;
  const states = { before: toJson(before), after: toJson(after) };
  await store.record(actor, {
    action: `catalogue.${verb}`,
    subjectKind: entry.kind,
    subjectId: entry.value.id,
    ...states,
  });
}

const toJson = (entry: CatalogueEntry | null): Json => (entry ? (entry.value as unknown as Json) : null);

async function deriveAnew(store: EntryStore, processId: string, reader: Reader): Promise<void> {
  const catalogue = await store.findCatalogue(processId);
  if (!catalogue) throw new Error(`process ${processId} is gone`);
  if (toCalendar(catalogue).rounds.length === 0) return;
  await readDocuments(store, catalogue, reader);
  await refreshCommitments(store, processId, reader);
}
