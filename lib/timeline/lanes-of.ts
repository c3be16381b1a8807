import type { Board } from '@/lib/domain/board';
import { NO_DAY } from './board-columns';
import { laneCodesOf } from './lane-codes';
import type { LabelledThread, LabelledThreads } from './labelled-thread';
import type { Thread } from './thread';
import type { ThreadTable } from './thread-table';
import type { LaneBy, OrderBy } from './view';

/** Threads that lie together. The key is a theme, a status or a round; for parties their ids joined by `+`. */
export class Lane {
  /** @param members the threads by their places in the table, in order */
  constructor(
    readonly key: string,
    readonly all: LabelledThreads,
    readonly members: Int32Array,
  ) {}

  get size(): number {
    return this.members.length;
  }

  get items(): LabelledThread[] {
    return Array.from(this.members, (index) => this.all.at(index));
  }
}

/** More threads than there can be: lane, day and place fit one number without loss, which is sorted several times as fast as an object. */
const PLACES = 2 ** 20;

/**
 * Sorts the threads into lanes; empty lanes are left out. Themes, statuses and rounds keep their own order.
 * @param zeros leaves out the threads whose day here is `NO_DAY`
 */
export function lanesOf(
  all: LabelledThreads,
  board: Board,
  laneBy: LaneBy,
  orderBy: OrderBy,
  zeros: Int32Array | null = null,
): Lane[] {
  const { threads } = all;
  const { promised } = threads;
  const { keys, ordered, codes } = laneCodesOf(board, threads, laneBy);
  const counts = new Int32Array(keys.length);
  const met: number[] = [];
  const sortKeys = new Float64Array(threads.size);
  const { from, to } = threads.span;
  const days = to - from + 1;
  let size = 0;
  for (let index = 0; index < sortKeys.length; index += 1) {
    if (zeros !== null && zeros[index] === NO_DAY) continue;
    const code = codes[index] as number;
    if (counts[code] === 0 && code >= ordered) met.push(code);
    counts[code] = (counts[code] as number) + 1;
    sortKeys[size] = (code * days + (promised[index] as number) - from) * PLACES + index;
    size += 1;
  }
  const sorted = sortKeys.subarray(0, size).sort();
  const members = new Int32Array(size);
  for (let place = 0; place < size; place += 1) members[place] = (sorted[place] as number) % PLACES;
  const starts = startsOf(counts);
  const shown = [...keys.keys()]
    .slice(0, ordered)
    .concat(met)
    .filter((code) => counts[code]);
  if (laneBy === 'party') shown.sort((a, b) => (counts[b] as number) - (counts[a] as number));
  return shown.map((code) => {
    const dated = members.subarray(starts[code], starts[code + 1]);
    return new Lane(keys[code] as string, all, orderBy === 'date' ? dated : inOrder(threads, orderBy, dated));
  });
}

/** Where the members of each lane begin, with the end of the last. */
function startsOf(counts: Int32Array): number[] {
  const starts = [0];
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count);
  return starts;
}

/** Sorted by how late or silent they are; equal ones keep their order. */
function inOrder(threads: ThreadTable, orderBy: Exclude<OrderBy, 'date'>, members: Int32Array): Int32Array {
  const rank = new Map(Array.from(members, (index) => [index, RANK[orderBy](threads.at(index))]));
  return members.slice().sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Days of the stretches in which documented rounds said nothing of it. */
export function silentDaysOf(thread: Thread): number {
  return thread.stretches.reduce((days, stretch) => days + (stretch.isSilent ? stretch.to - stretch.from : 0), 0);
}

/** What comes first has the lower number. */
const RANK: Record<Exclude<OrderBy, 'date'>, (thread: Thread) => number> = {
  lateness: (thread) => -(thread.late?.days ?? 0),
  silence: (thread) => -silentDaysOf(thread),
};
