import 'server-only';
import type { z } from 'zod';
import type { judgementSchema } from '@/lib/api/link-forms';
import { refused } from '@/lib/domain/outcome';
import { reviewLink } from '@/lib/workflow/links/review-link';
import { linkStore } from '../db/link-store';
import type { Call, Reply } from '../http/write-route';
import { reader } from '../reader';
import { inCorpusTransaction } from '../transaction';

/** Confirms, rejects or makes a link, or takes that back. */
export async function judge(
  input: z.output<typeof judgementSchema>,
  { session, now }: Call,
): Promise<Reply<{ revision: number }>> {
  if (!session) return refused({ code: 'sign-in' });
  return inCorpusTransaction((store, db) =>
    reviewLink(
      linkStore(store, db, () => now),
      session.actor,
      input,
      reader,
    ),
  );
}
