import type { CommitmentId } from '@/lib/domain/commitment';
import type { Relation } from '@/lib/domain/follow-up';
import { targetKey, toLinkTarget, type LinkReview, type LinkTarget, type Verdict } from '@/lib/domain/link-review';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can, type PermissionRefusal } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { Json } from '../audit/canonical-json';
import type { Recorder } from '../audit/change';
import type { CorpusStore } from '../corpus-store';
import type { Reader } from '../reader';
import { refreshCommitments } from '../refresh-commitments';

/** What judging links needs of the database, all of it in one transaction. */
export interface LinkStore extends CorpusStore, Recorder {
  /** The process of a commitment that is shown; null where there is none. */
  findProcessOf(commitmentId: CommitmentId): Promise<string | null>;
  /** Whether there is such a round or event, or a text with just these words at just this place. */
  isTargetThere(target: LinkTarget): Promise<boolean>;
  findLinkReview(commitmentId: CommitmentId, target: LinkTarget): Promise<LinkReview | null>;
  saveLinkReview(review: LinkReview): Promise<void>;
}

export interface Judgement {
  commitmentId: CommitmentId;
  target: LinkTarget;
  /** `open` takes an earlier judgement back. */
  verdict: Verdict;
  /** How it answers, where it is confirmed. */
  relation: Relation | null;
  /** The revision that the judgement started from: 0 before the first. */
  revision: number;
}

export type LinkRefusal =
  | { code: PermissionRefusal }
  | { code: 'not-found' }
  | { code: 'conflict'; current: LinkReview | null }
  | { code: 'invalid'; fields: readonly string[] }
  /** The target is gone from the texts, or is no later than the promise. */
  | { code: 'not-later' };

/** Confirms, changes, rejects or makes a link, or takes that back; statuses follow in the same transaction. */
export async function reviewLink(
  store: LinkStore,
  actor: Actor,
  { commitmentId, target, verdict, relation, revision }: Judgement,
  reader: Reader,
): Promise<Outcome<{ revision: number }, LinkRefusal>> {
  const permission = can(actor.role, 'link.review', null);
  if (!permission.ok) return refused({ code: permission.error });
  if ((verdict === 'confirmed') !== (relation !== null)) return refused({ code: 'invalid', fields: ['relation'] });
  const processId = await store.findProcessOf(commitmentId);
  if (processId === null || !(await store.isTargetThere(target))) return refused({ code: 'not-found' });
  const before = await store.findLinkReview(commitmentId, target);
  if ((before?.revision ?? 0) !== revision) return refused({ code: 'conflict', current: before });
  const review = { commitmentId, target, verdict, relation, revision: revision + 1, reviewedBy: actor.name };
  await store.saveLinkReview(review);
  await refreshCommitments(store, processId, reader);
  if (verdict === 'confirmed' && !(await isShown(store, processId, review))) return refused({ code: 'not-later' });
  const states = { before: before && toLogged(before), after: toLogged(review) };
  await store.record(actor, {
    action: `link.${verdict === 'open' ? 'reopen' : verdict === 'confirmed' ? 'confirm' : 'reject'}`,
    subjectKind: 'commitment',
    subjectId: commitmentId,
    ...states,
  });
  return done({ revision: revision + 1 });
}

async function isShown(store: LinkStore, processId: string, { commitmentId, target }: LinkReview): Promise<boolean> {
  const key = targetKey(target);
  const followUps = await store.listFollowUps(processId);
  return followUps.some((link) => link.commitmentId === commitmentId && targetKey(toLinkTarget(link.to)) === key);
}

function toLogged({ target, verdict, relation }: LinkReview): Json {
  return { target: targetKey(target), quote: target.kind === 'clause' ? target.quote : null, verdict, relation };
}
