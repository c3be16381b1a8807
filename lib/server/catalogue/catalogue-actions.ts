import 'server-only';
import type { z } from 'zod';
import type { addProcessSchema, removeEntrySchema, saveEntrySchema } from '@/lib/api/catalogue-forms';
import type { EntryEffect } from '@/lib/api/catalogue-pages';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { statusDifferences } from '@/lib/domain/status-changes';
import { addProcess } from '@/lib/workflow/catalogue-entry/add-process';
import { removeEntry, saveEntry } from '@/lib/workflow/catalogue-entry/change-entry';
import type { EntryRefusal, EntryStore } from '@/lib/workflow/catalogue-entry/entry-store';
import { entryStore } from '../db/entry-store';
import { readBoard } from '../db/read-board';
import type { Call, Reply } from '../http/write-route';
import { reader } from '../reader';
import { inCorpusTransaction } from '../transaction';

interface Written {
  id: string;
  revision: number;
}

/** A trial is carried out whole, and then nothing of it is kept. */
interface Tried {
  code: 'tried';
  effect: EntryEffect;
}

/** Adds or changes an entry; answers which statuses it changes. */
export async function save(input: z.output<typeof saveEntrySchema>, call: Call): Promise<Reply<EntryEffect>> {
  return changeCatalogue(call, input, (store, actor) => saveEntry(store, actor, input, reader));
}

/** Takes an entry out that the desk added; answers which statuses that changes. */
export async function remove(input: z.output<typeof removeEntrySchema>, call: Call): Promise<Reply<EntryEffect>> {
  return changeCatalogue(call, input, (store, actor) => removeEntry(store, actor, input, reader));
}

async function changeCatalogue(
  { session, now }: Call,
  { processId, isTrial }: { processId: string; isTrial: boolean },
  run: (store: EntryStore, actor: NonNullable<Call['session']>['actor']) => Promise<Outcome<Written, EntryRefusal>>,
): Promise<Reply<EntryEffect>> {
  if (!session) return refused({ code: 'sign-in' });
  const changed = await inCorpusTransaction<EntryEffect, EntryRefusal | Tried>(async (store, db) => {
    const catalogue = await store.findCatalogue(processId);
    if (!catalogue) return refused({ code: 'not-found' });
    const before = await readBoard(db, processId);
    const written = await run(
      entryStore(store, db, () => now),
      session.actor,
    );
    if (!written.ok) return written;
    const statuses = statusDifferences(before, await readBoard(db, processId), now.toISOString().slice(0, 10));
    const effect = { ...written.value, statuses };
    return isTrial ? refused({ code: 'tried', effect }) : done(effect);
  });
  if (!changed.ok && changed.error.code === 'tried') return done(changed.error.effect);
  return changed as Reply<EntryEffect>;
}

/** Adds a process with its first series, parties and themes. */
export async function add(input: z.output<typeof addProcessSchema>, call: Call): Promise<Reply<{ id: string }>> {
  const { session, now } = call;
  if (!session) return refused({ code: 'sign-in' });
  return inCorpusTransaction((store, db) =>
    addProcess(
      entryStore(store, db, () => now),
      session.actor,
      input,
    ),
  );
}
