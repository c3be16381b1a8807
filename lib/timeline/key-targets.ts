import { quartersOf } from './count-bars';
import type { PlacedLane, PlacedThread } from './place-lane';
import type { QuarterCount } from './quarters';
import type { DayRange } from './view';

/** What the keys up and down go to: a thread, or a lane whose promises are too many to be drawn one by one. */
export type KeyTarget =
  | { id: string; lane: PlacedLane; placed: PlacedThread }
  | { id: string; lane: PlacedLane; placed: null; quarters: readonly QuarterCount[] };

/** All threads and counted lanes in the order in which they are drawn. */
export function keyTargets(lanes: readonly PlacedLane[], extent: DayRange): KeyTarget[] {
  return lanes.flatMap((lane): KeyTarget[] => {
    if (lane.detail !== 'counts') return lane.threads.map((placed) => ({ id: placed.item.thread.id, lane, placed }));
    const quarters = quartersOf(lane, extent).filter((quarter) => quarter.promised > 0);
    return quarters.length ? [{ id: countId(lane), lane, placed: null, quarters }] : [];
  });
}

/** The id by which the keyboard's place on a counted lane is known; no commitment has such a one. */
export function countId({ key }: PlacedLane): string {
  return `lane:${key}`;
}
