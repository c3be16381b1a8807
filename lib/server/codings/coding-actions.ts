import 'server-only';
import type { z } from 'zod';
import type { saveCodingsSchema } from '@/lib/api/coding-forms';
import type { CodingEdit } from '@/lib/domain/clause-edits';
import { refused } from '@/lib/domain/outcome';
import { saveCodings } from '@/lib/workflow/codings/save-codings';
import { codingDeskStore } from '../db/coding-desk-store';
import type { Call, Reply } from '../http/write-route';
import { reader } from '../reader';
import { inCorpusTransaction } from '../transaction';

/** Puts these edits in the place of all people's coding of a document. */
export async function save(
  input: z.output<typeof saveCodingsSchema>,
  { session, now }: Call,
): Promise<Reply<{ revision: number; edits: readonly CodingEdit[] }>> {
  if (!session) return refused({ code: 'sign-in' });
  return inCorpusTransaction((store, db) =>
    saveCodings(
      codingDeskStore(store, db, () => now),
      session.actor,
      input,
      reader,
    ),
  );
}
