import { lacksOf, type DecisionContent } from '@/lib/domain/decision-content';
import type { IsoDay } from '@/lib/domain/iso-day';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import { nextState } from '@/lib/domain/review';
import type { Actor } from '../actor';
import type { DecisionRefusal, DecisionStore, Draft } from './decision-store';
import { toLoggedContent } from './logged-content';

type Moved = Outcome<{ revision: number }, DecisionRefusal>;
interface Step {
  id: string;
  revision: number;
}

/** Gives a complete draft to review; afterwards only taking it back opens it again. */
export async function submitDraft(store: DecisionStore, actor: Actor, step: Step, today: IsoDay): Promise<Moved> {
  const draft = await store.findDraft(step.id);
  if (!draft) return refused({ code: 'not-found' });
  const permission = can(actor.role, 'decision.submit', { isAuthor: draft.authorId === actor.id });
  if (!permission.ok) return refused({ code: permission.error });
  const fault = await faultOf(store, draft, today);
  if (fault) return refused(fault);
  return move(store, actor, { draft, step, action: 'submit', note: null, logged: toLoggedContent(draft.content) });
}

/** Opens a submitted draft again, by its author. */
export async function takeBackDraft(store: DecisionStore, actor: Actor, step: Step): Promise<Moved> {
  const draft = await store.findDraft(step.id);
  if (!draft) return refused({ code: 'not-found' });
  const permission = can(actor.role, 'decision.take-back', { isAuthor: draft.authorId === actor.id });
  if (!permission.ok) return refused({ code: permission.error });
  return move(store, actor, { draft, step, action: 'take-back', note: draft.note, logged: {} });
}

/** Gives a submitted draft back to its author with a reason. */
export async function sendBackDraft(
  store: DecisionStore,
  actor: Actor,
  { note, ...step }: Step & { note: string },
): Promise<Moved> {
  const draft = await store.findDraft(step.id);
  if (!draft) return refused({ code: 'not-found' });
  const mayReviewOwn = await store.mayReviewOwn();
  const permission = can(actor.role, 'decision.send-back', { isAuthor: draft.authorId === actor.id, mayReviewOwn });
  if (!permission.ok) return refused({ code: permission.error });
  return move(store, actor, { draft, step, action: 'send-back', note, logged: { note } });
}

/** Publishes a submitted draft: from now on it holds, and is never edited. */
export async function publishDraft(
  store: DecisionStore,
  actor: Actor & { id: string },
  step: Step,
  today: IsoDay,
): Promise<Outcome<{ decisionId: string }, DecisionRefusal>> {
  await store.lockDecisions();
  const draft = await store.findDraft(step.id);
  if (!draft) return refused({ code: 'not-found' });
  const mayReviewOwn = await store.mayReviewOwn();
  const permission = can(actor.role, 'decision.publish', { isAuthor: draft.authorId === actor.id, mayReviewOwn });
  if (!permission.ok) return refused({ code: permission.error });
  const next = nextState(draft.state, 'publish');
  if (!next.ok) return next;
  if (draft.revision !== step.revision) return refused({ code: 'conflict', current: draft });
  const fault = (await faultOf(store, draft, today)) ?? (await clashOf(store, draft));
  if (fault) return refused(fault);
  const { commitmentId, content, supersedesId, authorId } = draft;
  const { reason, holdsFrom } = complete(content);
  const written = { commitmentId, content, holdsFrom, reason, supersedesId, decidedBy: authorId, reviewedBy: actor.id };
  const decisionId = await store.insertDecision(written);
  if (!(await store.updateDraft(draft.id, step.revision, { state: 'published', decisionId })))
    return refused({ code: 'conflict', current: draft });
  const after = { decision: decisionId, draft: draft.id, supersedes: supersedesId, ...toLoggedContent(content) };
  const change = {
    action: 'decision.publish',
    subjectKind: 'commitment',
    subjectId: commitmentId,
    before: null,
    after,
  };
  await store.record(actor, change);
  return done({ decisionId });
}

/** What keeps a draft from review: something is missing, or a quoted text no longer says the words. */
async function faultOf(store: DecisionStore, draft: Draft, today: IsoDay): Promise<DecisionRefusal | null> {
  const promisedOn = await store.findPromisedOn(draft.commitmentId);
  if (promisedOn === null) return { code: 'not-found' };
  const lacks = lacksOf(draft.content, promisedOn, today);
  if (lacks.length > 0) return { code: 'incomplete', lacks };
  for (const { source, quote } of draft.content.evidence)
    if (source.kind === 'clause' && (await store.findWords(source)) !== quote) return { code: 'quote-changed' };
  return null;
}

/** Two decisions cannot begin on one day; and what is to be replaced must still be in force. */
async function clashOf(store: DecisionStore, draft: Draft): Promise<DecisionRefusal | null> {
  const inForce = await store.listInForce(draft.commitmentId);
  const others = inForce.filter(({ id }) => id !== draft.supersedesId);
  if (draft.supersedesId !== null && others.length === inForce.length) return { code: 'superseded' };
  return others.some(({ holdsFrom }) => holdsFrom === draft.content.holdsFrom) ? { code: 'same-day' } : null;
}

function complete({ holdsFrom, reason }: DecisionContent) {
  if (holdsFrom === null) throw new Error('a decision without a first day was taken for complete');
  return { holdsFrom, reason };
}

interface Move {
  draft: Draft;
  step: Step;
  action: 'submit' | 'take-back' | 'send-back';
  note: string | null;
  logged: ReturnType<typeof toLoggedContent>;
}

async function move(store: DecisionStore, actor: Actor, { draft, step, action, note, logged }: Move): Promise<Moved> {
  const next = nextState(draft.state, action);
  if (!next.ok) return next;
  const state = next.value === 'in-review' ? 'in-review' : 'draft';
  if (draft.revision !== step.revision || !(await store.updateDraft(draft.id, step.revision, { state, note })))
    return refused({ code: 'conflict', current: draft });
  const subject = { subjectKind: 'commitment', subjectId: draft.commitmentId };
  const change = { action: `decision.${action}`, ...subject, before: { draft: draft.id, state: draft.state } };
  await store.record(actor, { ...change, after: { draft: draft.id, state, ...logged } });
  return done({ revision: step.revision + 1 });
}
