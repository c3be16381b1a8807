import type { Bilingual } from '@/lib/domain/language';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { DecisionRefusal, DecisionStore } from './decision-store';

/** Withdraws a published decision with a reason: it stays readable, and what the rules say holds again. */
export async function withdrawDecision(
  store: DecisionStore,
  actor: Actor & { id: string },
  { id, reason }: { id: string; reason: Bilingual },
): Promise<Outcome<{ decisionId: string }, DecisionRefusal>> {
  const permission = can(actor.role, 'decision.withdraw', null);
  if (!permission.ok) return refused({ code: permission.error });
  await store.lockDecisions();
  const decision = await store.findInForce(id);
  if (!decision) return refused({ code: 'superseded' });
  const { commitmentId, holdsFrom } = decision;
  const by = { decidedBy: actor.id, reviewedBy: actor.id };
  const withdrawal = { commitmentId, content: null, holdsFrom, reason, supersedesId: id, ...by };
  const decisionId = await store.insertDecision(withdrawal);
  const after = { 'reason.ar': reason.ar, 'reason.en': reason.en };
  const subject = { subjectKind: 'commitment', subjectId: commitmentId };
  await store.record(actor, { action: 'decision.withdraw', ...subject, before: { decision: id }, after });
  return done({ decisionId });
}
