import type { OccupiedColumns } from './assign-rows';
import type { LabelledThread } from './labelled-thread';
import type { Lane } from './lanes-of';
import { lastHairDayOf, lastInkOf } from './thread';
import { alongOf, type TimeAxis } from './time-axis';

/** How much of a thread is drawn: with its name, line and end state, one bar in the end colour, a hairline, or counted by quarter. */
export type Detail = 'names' | 'lines' | 'bars' | 'hairs' | 'counts';

/** What a thread takes of its row, in pixels along time, and where its words begin. */
export interface ThreadPlace {
  from: number;
  to: number;
  nameFrom: number;
  /** Where the note begins; `isBesideName` where there is no room after the end state. */
  note: { from: number; isBesideName: boolean } | null;
}

const MARK_RADIUS = 8;
/** Pixels of the shortest hairline. */
export const LEAST_HAIR = 2;
export const NAME_GAP = 10;
const NOTE_GAP = 12;
const BESIDE_NAME_GAP = 8;
/** Names may run this far past the last day. */
const OVERHANG = 10;

/** The place of a thread on an axis. */
export function occupiedBy(item: LabelledThread, zero: number, detail: Detail, axis: TimeAxis): ThreadPlace {
  const start = alongOf(axis, item.thread.promised - zero);
  const last = detail === 'hairs' ? lastHairDayOf(item.thread) : lastInkOf(item.thread);
  const end = alongOf(axis, last - zero);
  if (detail === 'names') return placeNamed(item, start, end, alongOf(axis, axis.extent.to) + OVERHANG);
  const margin = marginOf(detail);
  return {
    from: start - margin.before,
    to: Math.max(end, start + margin.least) + margin.after,
    nameFrom: detail === 'hairs' ? start : start - 4,
    note: null,
  };
}

/** The places of all threads of a lane, as columns: the same as `occupiedBy` gives for each. */
export function occupiedIn(
  { all, members }: Lane,
  zeros: Int32Array | null,
  detail: Detail,
  axis: TimeAxis,
): OccupiedColumns {
  const from = new Float64Array(members.length);
  const to = new Float64Array(members.length);
  const { promised, inkTo, hairTo } = all.threads;
  const ends = detail === 'hairs' ? hairTo : inkTo;
  const { before, least, after } = marginOf(detail);
  for (let at = 0; at < members.length; at += 1) {
    const index = members[at] as number;
    const zero = zeros === null ? 0 : (zeros[index] as number);
    if (detail === 'names') {
      const place = occupiedBy(all.at(index), zero, detail, axis);
      from[at] = place.from;
      to[at] = place.to;
      continue;
    }
    const start = alongOf(axis, (promised[index] as number) - zero);
    const end = alongOf(axis, (ends[index] as number) - zero);
    from[at] = start - before;
    to[at] = (end > start + least ? end : start + least) + after;
  }
  return { from, to };
}

/** Pixels that a thread without words takes at least, and around it. */
function marginOf(detail: Detail): { before: number; least: number; after: number } {
  if (detail === 'hairs') return { before: 0, least: LEAST_HAIR, after: 1 };
  const around = detail === 'lines' ? MARK_RADIUS : 1;
  return { before: around, least: 3, after: around };
}

/** The name above its line from the promise on, the note after the end state; at the far edge they end at the edge. */
function placeNamed(item: LabelledThread, start: number, end: number, edge: number): ThreadPlace {
  const { nameWidth, noteWidth } = item;
  const isBesideName = noteWidth > 0 && end + NOTE_GAP + noteWidth > edge;
  const above = nameWidth + (isBesideName ? BESIDE_NAME_GAP + noteWidth : 0);
  const nameFrom = Math.min(start - 4, edge - above);
  const noteFrom = isBesideName ? nameFrom + nameWidth + BESIDE_NAME_GAP : end + NOTE_GAP;
  const afterEnd = noteWidth > 0 && !isBesideName ? NOTE_GAP + noteWidth : MARK_RADIUS;
  return {
    from: Math.min(start - MARK_RADIUS, nameFrom),
    to: Math.max(nameFrom + above, end + afterEnd) + NAME_GAP,
    nameFrom,
    note: noteWidth > 0 ? { from: noteFrom, isBesideName } : null,
  };
}
