import type { CommitmentId } from '@/lib/domain/commitment';
import type { DecisionContent } from '@/lib/domain/decision-content';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import { nextState } from '@/lib/domain/review';
import type { Actor } from '../actor';
import type { DecisionRefusal, DecisionStore, Draft } from './decision-store';
import { toLoggedContent } from './logged-content';

/** A decision as a row of the log has it. */
export interface LoggedDecision {
  seq: number;
  commitmentId: CommitmentId;
  content: DecisionContent;
  /** The published decision that the row made, if it made one. */
  decisionId: string | null;
}

export interface RestoreStore extends DecisionStore {
  /** Null where there is no such row, or where it does not say all of a decision. */
  findLogged(seq: number): Promise<LoggedDecision | null>;
  /** The published row that now stands at the end of those that took a decision's place; the decision itself where none did. */
  findLastOf(decisionId: string): Promise<string>;
}

type Author = Actor & { id: string };

/** What restoring would do: the new content, what it would stand in the place of, and what that says now. */
export interface RestorePlan {
  logged: LoggedDecision;
  /** The person's own open draft, which would say it instead; null where a draft would be begun. */
  draft: Draft | null;
  /** The published decision that the draft would replace. */
  supersedesId: string | null;
  before: DecisionContent | null;
}

/**
 * Plans to restore what a row of the log says. A published decision is never edited: what is restored becomes a draft, which goes
 * the way of every draft and takes the place of the decision that holds now.
 */
export async function planRestore(
  store: RestoreStore,
  actor: Author,
  seq: number,
): Promise<Outcome<RestorePlan, DecisionRefusal>> {
  const permission = can(actor.role, 'decision.draft', null);
  if (!permission.ok) return refused({ code: permission.error });
  const logged = await store.findLogged(seq);
  if (!logged || (await store.findPromisedOn(logged.commitmentId)) === null) return refused({ code: 'not-found' });
  const draft = await store.findOpenDraft(logged.commitmentId, actor.id);
  if (draft) {
    const move = nextState(draft.state, 'edit');
    if (!move.ok) return move;
    return done({ logged, draft, supersedesId: draft.supersedesId, before: draft.content });
  }
  const supersedesId = await findReplaced(store, logged);
  const before = supersedesId === null ? null : await store.findContent(supersedesId);
  return done({ logged, draft: null, supersedesId, before });
}

/** What holds now in the place of what is restored: what became of its own decision, or one that begins on the same day. */
async function findReplaced(
  store: RestoreStore,
  { commitmentId, decisionId, content }: LoggedDecision,
): Promise<string | null> {
  const inForce = await store.listInForce(commitmentId);
  const last = decisionId === null ? null : await store.findLastOf(decisionId);
  const replaced =
    inForce.find(({ id }) => id === last) ?? inForce.find(({ holdsFrom }) => holdsFrom === content.holdsFrom);
  return replaced?.id ?? null;
}

/** Does what was planned, if the draft that was shown is still as it was (null: there was none). */
export async function restoreDecision(
  store: RestoreStore,
  actor: Author,
  { seq, draft: shown }: { seq: number; draft: { id: string; revision: number } | null },
): Promise<Outcome<{ id: string }, DecisionRefusal>> {
  await store.lockDecisions();
  const plan = await planRestore(store, actor, seq);
  if (!plan.ok) return plan;
  const { logged, draft, supersedesId } = plan.value;
  const { commitmentId, content } = logged;
  if (shown && !draft) return refused({ code: 'not-found' });
  if (draft && (draft.id !== shown?.id || draft.revision !== shown.revision))
    return refused({ code: 'conflict', current: draft });
  if (draft && !(await store.updateDraft(draft.id, draft.revision, { content })))
    return refused({ code: 'conflict', current: draft });
  const { id } = draft ?? (await store.insertDraft({ commitmentId, authorId: actor.id, content, supersedesId }));
  await store.record(actor, {
    action: 'decision.restore',
    subjectKind: 'commitment',
    subjectId: commitmentId,
    before: draft && { draft: id, ...toLoggedContent(draft.content) },
    after: { draft: id, row: seq, supersedes: supersedesId, ...toLoggedContent(content) },
  });
  if (draft) {
    const saved = { action: 'decision.save', subjectKind: 'draft', subjectId: id, revision: draft.revision + 1 };
    await store.announce(actor, saved);
  }
  return done({ id });
}
