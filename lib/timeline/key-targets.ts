import { quartersOf } from './count-bars';
import { findPlaced } from './lane-facts';
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
    if (lane.detail !== 'counts') return lane.threads.map((placed) => targetOf(lane, placed));
    const counted = countTargetOf(lane, extent);
    return counted ? [counted] : [];
  });
}

/** What has an id, or else the first of all: found without listing what else there is. */
export function keyTargetOf(lanes: readonly PlacedLane[], extent: DayRange, id: string | null): KeyTarget | null {
  const found = findPlaced(lanes, id);
  if (found && found.lane.detail !== 'counts') return targetOf(found.lane, found.placed);
  const counted = lanes.find((lane) => lane.detail === 'counts' && countId(lane) === id);
  return (counted && countTargetOf(counted, extent)) ?? firstTarget(lanes, extent);
}

function firstTarget(lanes: readonly PlacedLane[], extent: DayRange): KeyTarget | null {
  for (const lane of lanes) {
    const [first] = lane.threads;
    const target = lane.detail === 'counts' ? countTargetOf(lane, extent) : first ? targetOf(lane, first) : null;
    if (target) return target;
  }
  return null;
}

function targetOf(lane: PlacedLane, placed: PlacedThread): KeyTarget {
  return { id: placed.item.thread.id, lane, placed };
}

/** A counted lane with the quarters in which something was promised; null where there are none. */
function countTargetOf(lane: PlacedLane, extent: DayRange): KeyTarget | null {
  const quarters = quartersOf(lane, extent).filter((quarter) => quarter.promised > 0);
  return quarters.length ? { id: countId(lane), lane, placed: null, quarters } : null;
}

/** The id by which the keyboard's place on a counted lane is known; no commitment has such a one. */
export function countId({ key }: PlacedLane): string {
  return `lane:${key}`;
}
