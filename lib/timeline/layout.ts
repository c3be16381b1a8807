import type { Lane } from './lanes-of';
import { placeLane, type PlacedLane } from './place-lane';
import type { TimeAxis } from './time-axis';
import type { AlignOn } from './view';

/** Every thread in its lane and row: numbers, not yet a drawing. */
export interface TimelineLayout {
  axis: TimeAxis;
  alignOn: AlignOn;
  lanes: readonly PlacedLane[];
  height: number;
}

interface LayoutOptions {
  axis: TimeAxis;
  alignOn: AlignOn;
  /** By the thread's place in the table; null where days are days of the calendar. */
  zeros: Int32Array | null;
  isStacked: boolean;
  /** Pixels kept free above each lane for its name, where there is no gutter. */
  laneHeader: number;
  /** Pixels that the name and counts of a lane need beside it. */
  leastHeightOf: (laneKey: string) => number;
}

/** All rows together aim at this height; a lane may always have at least `LEAST_ROOM`. */
const TOTAL_ROOM = 2400;
const LEAST_ROOM = 420;

/** Places lanes under each other. Rows depend on the scale alone, so that panning moves no thread to another row. */
export function layOut(lanes: readonly Lane[], options: LayoutOptions): TimelineLayout {
  const { axis, alignOn, zeros, isStacked, laneHeader } = options;
  const total = lanes.reduce((count, lane) => count + lane.size, 0);
  let top = 0;
  const placed = lanes.map((lane) => {
    const share = (TOTAL_ROOM * lane.size) / Math.max(1, total);
    const result = placeLane(lane, {
      axis,
      zeros,
      room: Math.max(LEAST_ROOM, share),
      share,
      isStacked,
      top: top + laneHeader,
      leastHeight: options.leastHeightOf(lane.key),
    });
    top += result.height + laneHeader;
    return result;
  });
  return { axis, alignOn, lanes: placed, height: top };
}
