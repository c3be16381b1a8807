import 'server-only';
import type { z } from 'zod';
import { decisionContentSchema, type restoreSchema } from '@/lib/api/decision-forms';
import type { RestoreView } from '@/lib/api/decision-pages';
import { refused } from '@/lib/domain/outcome';
import { planRestore, restoreDecision } from '@/lib/workflow/decisions/restore-decision';
import type { Session } from '../accounts/session';
import { database } from '../database';
import type { Database } from '../db/client';
import { restoreStore } from '../db/restore-store';
import type { Call, Reply } from '../http/write-route';
import { inTransaction } from '../transaction';

const storeOf = (db: Database, now: Date) =>
  restoreStore(db, () => now, {
    toContent: (json) => decisionContentSchema.parse(json),
    readContent: (json) => decisionContentSchema.safeParse(json).data ?? null,
  });

/** The number of a row of the log in an address; null where it is none. */
const seqOf = (text: string | undefined) => (/^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : null);

/** What restoring a row would change, for a page that asks before it does; or why it cannot. */
export async function previewRestore({ actor }: Session, text: string): Promise<RestoreView> {
  const seq = seqOf(text);
  if (seq === null) return { refusal: 'not-found', plan: null };
  const plan = await planRestore(storeOf(database(), new Date()), actor, seq);
  if (!plan.ok) return { refusal: plan.error.code, plan: null };
  const { logged, draft, supersedesId, before } = plan.value;
  const { commitmentId, content } = logged;
  const shown = draft && { id: draft.id, revision: draft.revision };
  return { refusal: null, plan: { seq, commitmentId, draft: shown, supersedesId, before, after: content } };
}

/** Restores what the row of the log in the path says, as a draft. */
export async function restore(
  { draft }: z.output<typeof restoreSchema>,
  { session, params, now }: Call,
): Promise<Reply<{ id: string }>> {
  if (!session) return refused({ code: 'sign-in' });
  const seq = seqOf(params.seq);
  if (seq === null) return refused({ code: 'not-found' });
  return inTransaction((db) => restoreDecision(storeOf(db, now), session.actor, { seq, draft }));
}
