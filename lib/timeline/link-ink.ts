import type { Board } from '@/lib/domain/board';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import { columnsOf } from './board-columns';
import type { PlacedLane } from './place-lane';
import { lineOf } from './thread-shape';

/** The links between the placed threads as plain numbers: from a day and height on the answered line to a promise. */
export interface LinkInk {
  size: number;
  fromDay: Float32Array;
  fromY: Float32Array;
  toDay: Float32Array;
  toY: Float32Array;
}

/** Every link known by the as-of day whose two threads are placed. In a counted lane a link ends on the lane's ground. */
export function linkInkOf(board: Board, lanes: readonly PlacedLane[], asOf: IsoDay): LinkInk {
  const { answered, answering, answeredOn, promised } = columnsOf(board);
  const { heights, zeros } = placesOf(lanes, promised.length);
  const column = () => new Float32Array(answered.length);
  const ink = { size: 0, fromDay: column(), fromY: column(), toDay: column(), toY: column() };
  const asOfDay = toDayNumber(asOf);
  let size = 0;
  for (let link = 0; link < answered.length; link += 1) {
    const from = answered[link] as number;
    const to = answering[link] as number;
    const day = answeredOn[link] as number;
    if (from < 0 || to < 0 || from === to || day > asOfDay) continue;
    const fromY = heights[from] as number;
    const toY = heights[to] as number;
    if (Number.isNaN(fromY) || Number.isNaN(toY)) continue;
    ink.fromDay[size] = day - (zeros[from] as number);
    ink.fromY[size] = fromY;
    ink.toDay[size] = (promised[to] as number) - (zeros[to] as number);
    ink.toY[size] = toY;
    size += 1;
  }
  ink.size = size;
  return ink;
}

/** Height and zero of each commitment of a board that is placed; the height is not a number where it is not. */
function placesOf(lanes: readonly PlacedLane[], size: number): { heights: Float32Array; zeros: Int32Array } {
  const heights = new Float32Array(size).fill(NaN);
  const zeros = new Int32Array(size);
  for (const lane of lanes) {
    const { members, row, rowHeight, table } = lane;
    const first = lane.detail === 'counts' ? lane.top + lane.height - 1 : lineOf(0, lane);
    for (let at = 0; at < members.length; at += 1) {
      const commitment = table.commitment[members[at] as number] as number;
      heights[commitment] = first + (row[at] as number) * rowHeight;
      zeros[commitment] = lane.zeroAt(at);
    }
  }
  return { heights, zeros };
}
