import 'server-only';
import type { z } from 'zod';
import {
  decisionContentSchema,
  type moveDraftSchema,
  type rulesSchema,
  type saveDraftSchema,
  type startDraftSchema,
  type withdrawSchema,
} from '@/lib/api/decision-forms';
import { refused, type Outcome } from '@/lib/domain/outcome';
import type { Actor } from '@/lib/workflow/actor';
import type { DecisionRefusal, DecisionStore } from '@/lib/workflow/decisions/decision-store';
import { publishDraft, sendBackDraft, submitDraft, takeBackDraft } from '@/lib/workflow/decisions/review-draft';
import { changeRules } from '@/lib/workflow/decisions/change-rules';
import { withdrawDecision } from '@/lib/workflow/decisions/withdraw-decision';
import { discardDraft, saveDraft, startDraft } from '@/lib/workflow/decisions/write-draft';
import { decisionStore } from '../db/decision-store';
import { rulesStore } from '../db/rules-store';
import type { Call, Reply } from '../http/write-route';
import { inTransaction } from '../transaction';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in the path; one that is none becomes an id that nothing has. */
const idOf = ({ params }: Call) =>
  ID.test(params.id ?? '') ? (params.id ?? '') : '00000000-0000-0000-0000-000000000000';

type Run<T> = (store: DecisionStore, actor: Actor & { id: string }) => Promise<Outcome<T, DecisionRefusal>>;

async function onDecisions<T>({ session, now }: Call, run: Run<T>): Promise<Reply<T>> {
  if (!session) return refused({ code: 'sign-in' });
  const toContent = (json: unknown) => decisionContentSchema.parse(json);
  return inTransaction((db) =>
    run(
      decisionStore(db, () => now, toContent),
      session.actor,
    ),
  );
}

const dayOf = ({ now }: Call) => now.toISOString().slice(0, 10);

export async function start(input: z.output<typeof startDraftSchema>, call: Call): Promise<Reply<{ id: string }>> {
  return onDecisions(call, (store, actor) => startDraft(store, actor, input));
}

export async function save(input: z.output<typeof saveDraftSchema>, call: Call): Promise<Reply<{ revision: number }>> {
  return onDecisions(call, (store, actor) => saveDraft(store, actor, { id: idOf(call), ...input }));
}

/** Everything that happens to a draft but its writing. */
export async function move(input: z.output<typeof moveDraftSchema>, call: Call): Promise<Reply<unknown>> {
  const step = { id: idOf(call), revision: input.revision };
  return onDecisions<unknown>(call, (store, actor) => {
    if (input.action === 'send-back') return sendBackDraft(store, actor, { ...step, note: input.note });
    if (input.action === 'submit') return submitDraft(store, actor, step, dayOf(call));
    if (input.action === 'take-back') return takeBackDraft(store, actor, step);
    if (input.action === 'discard') return discardDraft(store, actor, step);
    return publishDraft(store, actor, step, dayOf(call));
  });
}

export async function withdraw(input: z.output<typeof withdrawSchema>, call: Call): Promise<Reply<unknown>> {
  return onDecisions(call, (store, actor) => withdrawDecision(store, actor, { id: idOf(call), ...input }));
}

/** Sets whether authors may review their own work. */
export async function setRules(input: z.output<typeof rulesSchema>, call: Call): Promise<Reply<unknown>> {
  const { session, now } = call;
  if (!session) return refused({ code: 'sign-in' });
  return inTransaction((db) =>
    changeRules(
      rulesStore(db, () => now),
      session.actor,
      input,
    ),
  );
}
