import type { Occupied } from './assign-rows';
import type { LabelledThread } from './labelled-thread';
import { lastHairDayOf, lastInkOf } from './thread';
import { alongOf, type TimeAxis } from './time-axis';

/** How much of a thread is drawn: with its name, line and end state, one bar in the end colour, a hairline, or counted by quarter. */
export type Detail = 'names' | 'lines' | 'bars' | 'hairs' | 'counts';

/** What a thread takes of its row, in pixels along time, and where its words begin. */
export interface ThreadPlace extends Occupied {
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
  if (detail === 'hairs') {
    const to = Math.max(start + LEAST_HAIR, alongOf(axis, lastHairDayOf(item.thread) - zero));
    return { from: start, to: to + 1, nameFrom: start, note: null };
  }
  const end = alongOf(axis, lastInkOf(item.thread) - zero);
  if (detail === 'names') return placeNamed(item, start, end, alongOf(axis, axis.extent.to) + OVERHANG);
  const margin = detail === 'lines' ? MARK_RADIUS : 1;
  return { from: start - margin, to: Math.max(end, start + 3) + margin, nameFrom: start - 4, note: null };
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
