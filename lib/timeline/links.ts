import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Relation } from '@/lib/domain/follow-up';
import { findPlaced } from './lane-facts';
import type { Scene } from './scene';
import { lineOf } from './thread-shape';
import { facingOf, xOfDay } from './time-axis';

/** A promise that answers an earlier one: both have a thread. */
export interface ThreadLink {
  from: CommitmentId;
  to: CommitmentId;
  relation: Relation;
  day: number;
}

/** Links into and out of a commitment, known by the as-of day. */
export function linksOf(board: Board, id: CommitmentId, asOf: IsoDay): ThreadLink[] {
  return board.followUps.flatMap(({ commitmentId: from, to: target, relation, answeredOn }) => {
    const to = target.kind === 'clause' ? target.commitmentId : null;
    if (to === null || to === from || answeredOn > asOf || (from !== id && to !== id)) return [];
    return { from, to, relation, day: toDayNumber(answeredOn) };
  });
}

/** How far a link swings out along time. */
const SWING = 28;

/** The path of a link from the answer on the earlier thread to the promise of the later one; null where one is not drawn. */
export function linkPath(link: ThreadLink, { lanes, axis }: Pick<Scene, 'lanes' | 'axis'>): string | null {
  const from = findPlaced(lanes, link.from);
  const to = findPlaced(lanes, link.to);
  if (!from || !to || from.lane.detail === 'counts' || to.lane.detail === 'counts') return null;
  const [x1, y1] = [xOfDay(axis, link.day - from.placed.zero), lineOf(from.placed.row, from.lane)];
  const [x2, y2] = [xOfDay(axis, to.placed.item.thread.promised - to.placed.zero), lineOf(to.placed.row, to.lane)];
  const swing = SWING * facingOf(axis);
  return `M${x1},${y1}C${x1 + swing},${y1} ${x2 + swing},${y2} ${x2},${y2}`;
}
