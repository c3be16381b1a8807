import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can, type PermissionRefusal } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { Recorder } from '../audit/change';

/** What administrators have set for the desk. */
export interface DeskRules {
  /** Authors may review their own work: for a desk of one. */
  mayReviewOwn: boolean;
  /** Counts the changes. */
  revision: number;
}

export interface RulesStore extends Recorder {
  getRules(): Promise<DeskRules>;
  /** Writes only where the revision is still the one given. */
  updateRules(revision: number, rules: Pick<DeskRules, 'mayReviewOwn'>): Promise<boolean>;
}

export type RulesRefusal = { code: PermissionRefusal } | { code: 'conflict'; current: DeskRules };

/** Changes the rules of the desk, from the revision that was seen. */
export async function changeRules(
  store: RulesStore,
  actor: Actor,
  { revision, mayReviewOwn }: DeskRules,
): Promise<Outcome<DeskRules, RulesRefusal>> {
  const permission = can(actor.role, 'rule.change', null);
  if (!permission.ok) return refused({ code: permission.error });
  const before = await store.getRules();
  if (!(await store.updateRules(revision, { mayReviewOwn }))) return refused({ code: 'conflict', current: before });
  const logged = { before: { mayReviewOwn: before.mayReviewOwn }, after: { mayReviewOwn } };
  await store.record(actor, { action: 'rule.change', subjectKind: 'rules', subjectId: 'desk', ...logged });
  return done({ mayReviewOwn, revision: revision + 1 });
}
