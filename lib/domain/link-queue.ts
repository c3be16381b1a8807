import type { CommitmentId } from './commitment';
import type { FollowUp, Relation } from './follow-up';
import { addDays, type IsoDay } from './iso-day';
import { isConfirmed, targetKey, toLinkTarget } from './link-review';
import type { Standing } from './standing';

/** Why a link should be looked at soon. */
export type Urgency = 'contradiction' | 'due-soon' | 'overdue' | 'unsure';

/** A link that nobody has judged, with what makes it matter. */
export interface QueuedLink {
  followUp: FollowUp;
  urgencies: readonly Urgency[];
}

/** A promise whose latest due day lies this near is due soon. */
const SOON_DAYS = 60;

/** Below this score a link is unsure: about a third of such links are wrong. */
const UNSURE_BELOW = 0.7;

const WEIGHT: Record<Urgency, number> = { contradiction: 8, 'due-soon': 4, overdue: 2, unsure: 1 };

/** Answers that say it was done, and answers that say it was not. */
const DONE: ReadonlySet<Relation> = new Set<Relation>(['fulfils', 'fulfils-late']);
const NOT_DONE: ReadonlySet<Relation> = new Set<Relation>(['sets-back', 'reschedules', 'reiterates']);

/**
 * The links that nobody has judged, those that matter most first: texts of one round that contradict each other, promises due within
 * 60 days, overdue ones, links of low score; then by score, the least sure first.
 */
export function queueLinks(
  followUps: readonly FollowUp[],
  standings: ReadonlyMap<CommitmentId, Pick<Standing, 'status' | 'commitment'>>,
  asOf: IsoDay,
): QueuedLink[] {
  const contradicted = contradictions(followUps);
  const soon = addDays(asOf, SOON_DAYS);
  return followUps
    .filter((followUp) => !isConfirmed(followUp))
    .map((followUp) => {
      const standing = standings.get(followUp.commitmentId);
      const latest = standing?.commitment.due?.latest ?? null;
      const urgencies: Urgency[] = [];
      if (contradicted.has(linkKey(followUp))) urgencies.push('contradiction');
      if (latest !== null && latest >= asOf && latest <= soon) urgencies.push('due-soon');
      if (standing?.status === 'overdue') urgencies.push('overdue');
      if (followUp.score < UNSURE_BELOW) urgencies.push('unsure');
      return { followUp, urgencies };
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || a.followUp.score - b.followUp.score);
}

const weightOf = ({ urgencies }: QueuedLink) => urgencies.reduce((sum, urgency) => sum + WEIGHT[urgency], 0);

/** One text for one link. */
export const linkKey = ({ commitmentId, to }: Pick<FollowUp, 'commitmentId' | 'to'>): string =>
  `${commitmentId} ${targetKey(toLinkTarget(to))}`;

/** Links of one promise to two documents of one round, of which one says it was done and the other that it was not. */
function contradictions(followUps: readonly FollowUp[]): Set<string> {
  const byRound = new Map<string, FollowUp[]>();
  for (const followUp of followUps) {
    if (followUp.to.kind !== 'clause') continue;
    const key = `${followUp.commitmentId} ${followUp.to.roundId}`;
    byRound.set(key, [...(byRound.get(key) ?? []), followUp]);
  }
  const found = new Set<string>();
  for (const group of byRound.values()) {
    const opposed = group.filter((a) => group.some((b) => isOpposed(a, b)));
    for (const followUp of opposed) found.add(linkKey(followUp));
  }
  return found;
}

function isOpposed(a: FollowUp, b: FollowUp): boolean {
  if (a.to.kind !== 'clause' || b.to.kind !== 'clause') return false;
  if (a.to.clause.documentKey === b.to.clause.documentKey) return false;
  return (DONE.has(a.relation) && NOT_DONE.has(b.relation)) || (NOT_DONE.has(a.relation) && DONE.has(b.relation));
}
