import type { FollowUp } from '@/lib/domain/follow-up';
import { PEOPLE_LINK, targetKey, toLinkTarget, type LinkReview } from '@/lib/domain/link-review';

/** Where a person's link leads and since when; null where the texts no longer hold it. */
export type ResolveTarget = (review: LinkReview) => Pick<FollowUp, 'to' | 'answeredOn'> | null;

/**
 * The links as they are shown: the machine's, without those that people rejected, with the relation that people gave to those they
 * confirmed, and with those that people alone made. A review whose target is gone stays in the store and is not shown.
 */
export function applyLinkReviews(
  followUps: readonly FollowUp[],
  reviews: readonly LinkReview[],
  resolve: ResolveTarget,
): FollowUp[] {
  const judged = new Map(reviews.filter(({ verdict }) => verdict !== 'open').map((review) => [keyOf(review), review]));
  if (judged.size === 0) return [...followUps];
  const found = new Set<string>();
  const kept = followUps.flatMap((followUp): FollowUp[] => {
    const key = `${followUp.commitmentId} ${targetKey(toLinkTarget(followUp.to))}`;
    const review = judged.get(key);
    found.add(key);
    if (!review) return [followUp];
    const { relation } = review;
    return relation === null ? [] : [{ ...followUp, relation, score: 1, rules: [PEOPLE_LINK, ...followUp.rules] }];
  });
  const added = [...judged].flatMap(([key, review]): FollowUp[] => {
    const { commitmentId, relation } = review;
    const target = found.has(key) || relation === null ? null : resolve(review);
    if (!target || relation === null) return [];
    return [{ commitmentId, ...target, relation, score: 1, matched: { from: [], to: [] }, rules: [PEOPLE_LINK] }];
  });
  return [...kept, ...added];
}

const keyOf = ({ commitmentId, target }: LinkReview) => `${commitmentId} ${targetKey(target)}`;
