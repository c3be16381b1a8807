import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { EMPTY_CONTENT, type DecisionContent } from '@/lib/domain/decision-content';
import { can } from '@/lib/domain/permissions';
import { nextState } from '@/lib/domain/review';
import type { Actor } from '../actor';
import type { DecisionRefusal, DecisionStore, Draft } from './decision-store';
import { toLoggedContent } from './logged-content';

type Author = Actor & { id: string };

/**
 * Begins a decision about a commitment, or gives the one that its author has open: asking often makes one.
 * With `supersedesId` it begins as that published decision stands, to take its place.
 */
export async function startDraft(
  store: DecisionStore,
  actor: Author,
  { commitmentId, supersedesId }: { commitmentId: string; supersedesId: string | null },
): Promise<Outcome<Draft, DecisionRefusal>> {
  const permission = can(actor.role, 'decision.draft', null);
  if (!permission.ok) return refused({ code: permission.error });
  await store.lockDecisions();
  if ((await store.findPromisedOn(commitmentId)) === null) return refused({ code: 'not-found' });
  const open = await store.findOpenDraft(commitmentId, actor.id);
  if (open) return done(open);
  const replaced = supersedesId === null ? null : await store.findInForce(supersedesId);
  if (supersedesId !== null && replaced?.commitmentId !== commitmentId) return refused({ code: 'superseded' });
  const content = (supersedesId === null ? null : await store.findContent(supersedesId)) ?? EMPTY_CONTENT;
  const draft = await store.insertDraft({ commitmentId, authorId: actor.id, content, supersedesId });
  const change = { action: 'decision.draft', subjectKind: 'commitment', subjectId: commitmentId, before: null };
  await store.record(actor, { ...change, after: { draft: draft.id, supersedes: supersedesId } });
  return done(draft);
}

/** Saves a draft from the revision that its author saw. Saves are not logged one by one: what goes to review is. */
export async function saveDraft(
  store: DecisionStore,
  actor: Actor,
  { id, revision, content }: { id: string; revision: number; content: DecisionContent },
): Promise<Outcome<{ revision: number }, DecisionRefusal>> {
  const draft = await store.findDraft(id);
  if (!draft) return refused({ code: 'not-found' });
  const permission = can(actor.role, 'decision.edit', { isAuthor: draft.authorId === actor.id });
  if (!permission.ok) return refused({ code: permission.error });
  const move = nextState(draft.state, 'edit');
  if (!move.ok) return move;
  if (draft.revision !== revision || !(await store.updateDraft(id, revision, { content })))
    return refused({ code: 'conflict', current: (await store.findDraft(id)) ?? draft });
  const saved = { action: 'decision.save', subjectKind: 'draft', subjectId: id, revision: revision + 1 };
  await store.announce(actor, saved);
  return done({ revision: revision + 1 });
}

/** Gives a draft up. It stays in the database, and what it said in the log. */
export async function discardDraft(
  store: DecisionStore,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
): Promise<Outcome<{ revision: number }, DecisionRefusal>> {
  const draft = await store.findDraft(id);
  if (!draft) return refused({ code: 'not-found' });
  const permission = can(actor.role, 'decision.discard', { isAuthor: draft.authorId === actor.id });
  if (!permission.ok) return refused({ code: permission.error });
  const move = nextState(draft.state, 'discard');
  if (!move.ok) return move;
  if (!(await store.updateDraft(id, revision, { state: 'discarded' })))
    return refused({ code: 'conflict', current: draft });
  const change = { action: 'decision.discard', subjectKind: 'commitment', subjectId: draft.commitmentId };
  await store.record(actor, { ...change, before: { draft: id, ...toLoggedContent(draft.content) }, after: null });
  return done({ revision: revision + 1 });
}
