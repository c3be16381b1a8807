import { afterMove, challengeId, type Challenge, type ChallengeAnswer } from '@/lib/domain/challenge';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { Json } from '../audit/canonical-json';
import type { ChallengeRefusal, ChallengeStore } from './challenge-store';

/** What an editor does with an objection: shows it, withholds it with a reason, or answers it, from the revision they saw. */
export type ChallengeStep = { number: number; revision: number } & (
  { action: 'open' } | { action: 'withhold'; reason: string } | { action: 'answer'; answer: ChallengeAnswer }
);

/** Moves an objection on. The log has every move, and of a withheld one the reason. */
export async function moveChallenge(
  store: ChallengeStore,
  actor: Actor,
  step: ChallengeStep,
  now: Date,
): Promise<Outcome<{ revision: number }, ChallengeRefusal>> {
  const permission = can(actor.role, 'challenge.answer', null);
  if (!permission.ok) return refused({ code: permission.error });
  const challenge = await store.findChallenge(step.number);
  if (!challenge) return refused({ code: 'not-found' });
  const next = afterMove(challenge, step.action);
  if (!next.ok) return challenge.revision === step.revision ? next : refused({ code: 'conflict', current: challenge });
  const answer = step.action === 'answer' ? step.answer : null;
  const decisionId = answer?.decisionId ?? null;
  if (decisionId !== null && !(await store.isDecisionOn(decisionId, challenge.commitmentId)))
    return refused({ code: 'not-found' });
  const change = { state: next.value, ...(answer && { answer, answeredAt: now }) };
  if (!(await store.updateChallenge(step.number, step.revision, change)))
    return refused({ code: 'conflict', current: (await store.findChallenge(step.number)) ?? challenge });
  await store.record(actor, {
    action: `challenge.${step.action}`,
    subjectKind: 'challenge',
    subjectId: challengeId(step.number),
    before: { state: challenge.state, ...(answer && logged(challenge.answer)) },
    after: { state: next.value, ...logged(answer), ...(step.action === 'withhold' && { reason: step.reason }) },
  });
  return done({ revision: step.revision + 1 });
}

function logged(answer: Challenge['answer']): { [field: string]: Json } {
  if (!answer) return {};
  const { outcome, text, decisionId } = answer;
  return { outcome, 'answer.ar': text.ar, 'answer.en': text.en, decision: decisionId };
}
