import 'server-only';
import type { z } from 'zod';
import {
  importMetadataSchema,
  type moveImportSchema,
  type pasteSchema,
  type saveImportSchema,
} from '@/lib/api/import-forms';
import { refused, type Outcome } from '@/lib/domain/outcome';
import type { Actor } from '@/lib/workflow/actor';
import { moveImport, saveImport } from '@/lib/workflow/imports/change-import';
import type { ImportRefusal, PublishingStore } from '@/lib/workflow/imports/import-store';
import { publishImport, withdrawImport } from '@/lib/workflow/imports/publish-import';
import { sendImport, type SentFile } from '@/lib/workflow/imports/send-import';
import type { Database } from '../db/client';
import { importStore } from '../db/import-store';
import type { Call, Reply } from '../http/write-route';
import { reader } from '../reader';
import { inCorpusTransaction, inTransaction } from '../transaction';
import { enqueueImport } from './jobs';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NO_ID = '00000000-0000-0000-0000-000000000000';
const FIRST_LINE = 80;

const idOf = ({ params }: Call) => (ID.test(params.id ?? '') ? (params.id ?? NO_ID) : NO_ID);

type Run<T> = (store: PublishingStore, actor: Actor & { id: string }) => Promise<Outcome<T, ImportRefusal>>;

const storeOf = (db: Database, now: Date) =>
  importStore(
    db,
    () => now,
    (json) => importMetadataSchema.parse(json),
  );

async function onImports<T>({ session, now }: Call, run: Run<T>): Promise<Reply<T>> {
  if (!session) return refused({ code: 'sign-in' });
  return inTransaction((db) => run(storeOf(db, now), session.actor));
}

/** The same for what reads and traces everything anew, alone. */
async function onCorpus<T>({ session, now }: Call, run: Run<T>): Promise<Reply<T>> {
  if (!session) return refused({ code: 'sign-in' });
  return inCorpusTransaction((_, db) => run(storeOf(db, now), session.actor));
}

/** Takes a file in and has it worked on. */
export async function sendFile(file: SentFile, call: Call): Promise<Reply<{ id: string; isNew: boolean }>> {
  const sent = await onImports(call, (store, actor) => sendImport(store, actor, file));
  if (sent.ok) await enqueueImport(sent.value.id);
  return sent;
}

/** Takes pasted text in, named after its first line. */
export async function paste(
  { text }: z.output<typeof pasteSchema>,
  call: Call,
): Promise<Reply<{ id: string; isNew: boolean }>> {
  const [line = ''] = text.trim().split('\n');
  const name = [...line.trim()].slice(0, FIRST_LINE).join('');
  return sendFile({ name, media: 'text', bytes: new TextEncoder().encode(text) }, call);
}

export async function save(input: z.output<typeof saveImportSchema>, call: Call): Promise<Reply<{ revision: number }>> {
  return onImports(call, (store, actor) => saveImport(store, actor, { id: idOf(call), ...input }));
}

/** Everything that happens to an import but its writing. */
export async function move(input: z.output<typeof moveImportSchema>, call: Call): Promise<Reply<unknown>> {
  const at = { id: idOf(call), revision: input.revision };
  const today = call.now.toISOString().slice(0, 10);
  if (input.action === 'publish')
    return onCorpus(call, (store, actor) => publishImport(store, actor, at, { reader, today }));
  if (input.action === 'withdraw' || input.action === 'restore') {
    const change = { ...at, reason: input.reason, isRestored: input.action === 'restore' };
    return onCorpus(call, (store, actor) => withdrawImport(store, actor, change, { reader, now: call.now }));
  }
  const { action } = input;
  const moved = await onImports(call, (store, actor) => moveImport(store, actor, { ...at, move: action }));
  if (moved.ok && moved.value.state === 'queued') await enqueueImport(at.id);
  return moved;
}
