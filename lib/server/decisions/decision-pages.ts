import 'server-only';
import { decisionContentSchema } from '@/lib/api/decision-forms';
import type { DecisionView, DraftMoves, DraftView } from '@/lib/api/decision-pages';
import type { CommitmentId } from '@/lib/domain/commitment';
import { can } from '@/lib/domain/permissions';
import { nextState } from '@/lib/domain/review';
import type { DeskRules } from '@/lib/workflow/decisions/change-rules';
import type { Session } from '../accounts/session';
import { database } from '../database';
import {
  findNamedDraft,
  listDecisionRows,
  listOpenDrafts,
  type DecisionRow,
  type NamedDraft,
} from '../db/decision-list';
import { readRules } from '../db/rules-store';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const toContent = (json: unknown) => decisionContentSchema.parse(json);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The published decisions of a commitment, withdrawn and superseded ones too, the newest first. Open to everybody. */
export async function listDecisionsOf(commitmentId: CommitmentId): Promise<DecisionView[]> {
  const rows = await listDecisionRows(database(), commitmentId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.filter(({ content }) => content.status !== null).map((row) => toView(row, byId));
}

function toView(row: DecisionRow, byId: ReadonlyMap<string, DecisionRow>): DecisionView {
  const after = row.supersededById === null ? undefined : byId.get(row.supersededById);
  const withdrawal = after && after.content.status === null ? after : null;
  return {
    id: row.id,
    content: row.content,
    decidedOn: dayOf(row.decidedAt),
    state: after === undefined ? 'published' : withdrawal ? 'withdrawn' : 'superseded',
    withdrawal: withdrawal && { reason: withdrawal.content.reason, on: dayOf(withdrawal.decidedAt) },
  };
}

/** Open drafts of one commitment, or of all. Throws where the session's role may not see the desk. */
export async function listDrafts(session: Session, commitmentId?: CommitmentId): Promise<DraftView[]> {
  assertSeesDesk(session);
  const drafts = await listOpenDrafts(database(), toContent, commitmentId);
  return drafts.map((draft) => toDraftView(draft, session));
}

/** A draft and what the person may do with it; null where there is none. */
export async function findDraftPage(
  session: Session,
  id: string,
): Promise<{ draft: DraftView; moves: DraftMoves } | null> {
  assertSeesDesk(session);
  const draft = ID.test(id) ? await findNamedDraft(database(), toContent, id) : null;
  if (!draft) return null;
  return { draft: toDraftView(draft, session), moves: movesOf(draft, session, await readRules(database())) };
}

export async function getRules(session: Session): Promise<DeskRules> {
  assertSeesDesk(session);
  return readRules(database());
}

function assertSeesDesk({ actor }: Session): void {
  if (!can(actor.role, 'desk.see', null).ok) throw new Error(`${actor.role} may not see the desk`);
}

function toDraftView({ authorId, updatedAt, ...draft }: NamedDraft, { actor }: Session): DraftView {
  const { id, commitmentId, state, revision, content, note, supersedesId, authorName } = draft;
  const isOwn = authorId === actor.id;
  const changedOn = dayOf(updatedAt);
  return { id, commitmentId, state, revision, content, note, supersedesId, authorName, isOwn, changedOn };
}

function movesOf({ authorId, state }: NamedDraft, { actor }: Session, { mayReviewOwn }: DeskRules): DraftMoves {
  const isAuthor = authorId === actor.id;
  const own = (['edit', 'submit', 'take-back', 'discard'] as const).map(
    (action) => nextState(state, action).ok && can(actor.role, `decision.${action}`, { isAuthor }).ok,
  );
  const [edit = false, submit = false, takeBack = false, discard = false] = own;
  const review = { isAuthor, mayReviewOwn };
  const publish = nextState(state, 'publish').ok && can(actor.role, 'decision.publish', review).ok;
  const sendBack = nextState(state, 'send-back').ok && can(actor.role, 'decision.send-back', review).ok;
  const refusal = can(actor.role, 'decision.publish', review);
  const isOwnReview = state === 'in-review' && !refusal.ok && refusal.error === 'own-work';
  return { edit, submit, takeBack, discard, publish, sendBack, isOwnReview };
}
