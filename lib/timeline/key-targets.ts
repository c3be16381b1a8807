import { quartersOf } from './count-bars';
import { findPlaced } from './lane-facts';
import type { PlacedLane, PlacedThread } from './place-lane';
import type { QuarterCount } from './quarters';
import type { DayRange } from './view';

/** What the keys up and down go to: a thread, or a lane whose promises are too many to be drawn one by one. */
export type KeyTarget =
  | { id: string; lane: PlacedLane; placed: PlacedThread }
  | { id: string; lane: PlacedLane; placed: null; quarters: readonly QuarterCount[] };

/** All threads and counted lanes in the order in which they are drawn: how many there are, where one is, and which is at a place. */
export function keyTargets(lanes: readonly PlacedLane[], extent: DayRange) {
  const counted = new Map(lanes.map((lane) => [lane, lane.detail === 'counts' ? countTargetOf(lane, extent) : null]));
  const sizeOf = (lane: PlacedLane) => (lane.detail === 'counts' ? (counted.get(lane) ? 1 : 0) : lane.size);
  const count = lanes.reduce((sum, lane) => sum + sizeOf(lane), 0);
  const placeOf = (target: KeyTarget) => {
    const before = lanes.slice(0, lanes.indexOf(target.lane)).reduce((sum, lane) => sum + sizeOf(lane), 0);
    return before + (target.placed ? target.lane.threads.indexOf(target.placed) : 0);
  };
  const at = (place: number): KeyTarget | null => {
    let first = 0;
    for (const lane of lanes) {
      const size = sizeOf(lane);
      if (place < first + size) return counted.get(lane) ?? targetOf(lane, lane.at(place - first));
      first += size;
    }
    return null;
  };
  return { count, placeOf, at };
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
    const target =
      lane.detail === 'counts' ? countTargetOf(lane, extent) : lane.size ? targetOf(lane, lane.at(0)) : null;
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
