import type { Board } from '@/lib/domain/board';
import { STATUSES } from '@/lib/domain/status';
import type { LabelledThread } from './labelled-thread';
import type { Thread } from './thread';
import type { LaneBy, OrderBy } from './view';

/** Threads that lie together. The key is a theme, a status or a round; for parties their ids joined by `+`. */
export interface Lane {
  key: string;
  items: readonly LabelledThread[];
}

/** Sorts the threads into lanes; empty lanes are left out. Themes, statuses and rounds keep their own order. */
export function lanesOf(items: readonly LabelledThread[], board: Board, laneBy: LaneBy, orderBy: OrderBy): Lane[] {
  const groups = new Map<string, LabelledThread[]>();
  for (const key of orderedKeys(board, laneBy)) groups.set(key, []);
  for (const item of items) {
    const key = laneKeyOf(item.thread, laneBy);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const lanes = Array.from(groups, ([key, members]) => ({ key, items: members })).filter((lane) => lane.items.length);
  if (laneBy === 'party') lanes.sort((a, b) => b.items.length - a.items.length);
  return lanes.map(({ key, items: members }) => {
    const byDate = inOrder(members, 'date');
    return { key, items: orderBy === 'date' ? byDate : inOrder(byDate, orderBy) };
  });
}

/** Two to the 20th: more threads than a lane can hold, so that day and place fit one number without loss. */
const PLACES = 1_048_576;

/** Sorted as numbers, which is several times as fast as comparing objects; equal ones keep their order. */
function inOrder(items: readonly LabelledThread[], orderBy: OrderBy): LabelledThread[] {
  const rank = RANK[orderBy];
  const keys = new Float64Array(items.length);
  for (let place = 0; place < keys.length; place += 1)
    keys[place] = rank((items[place] as LabelledThread).thread) * PLACES + place;
  keys.sort();
  const sorted: LabelledThread[] = [];
  for (const key of keys) sorted.push(items[((key % PLACES) + PLACES) % PLACES] as LabelledThread);
  return sorted;
}

function orderedKeys(board: Board, laneBy: LaneBy): readonly string[] {
  if (laneBy === 'theme') return board.themes.map((theme) => theme.id);
  if (laneBy === 'round') return board.rounds.map((round) => round.id);
  return laneBy === 'status' ? STATUSES : [];
}

function laneKeyOf({ commitment, status }: Thread, laneBy: LaneBy): string {
  if (laneBy === 'theme') return commitment.themes[0] ?? '';
  if (laneBy === 'round') return commitment.roundId;
  return laneBy === 'status' ? status : [...commitment.parties].sort().join('+');
}

/** Days of the stretches in which documented rounds said nothing of it. */
export function silentDaysOf(thread: Thread): number {
  return thread.stretches.reduce((days, stretch) => days + (stretch.isSilent ? stretch.to - stretch.from : 0), 0);
}

/** What comes first has the lower number. */
const RANK: Record<OrderBy, (thread: Thread) => number> = {
  date: (thread) => thread.promised,
  lateness: (thread) => -(thread.late?.days ?? 0),
  silence: (thread) => -silentDaysOf(thread),
};
