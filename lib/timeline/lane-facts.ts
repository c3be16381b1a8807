import type { CommitmentId } from '@/lib/domain/commitment';
import type { PlacedLane, PlacedThread } from './place-lane';

/** How many of a lane were kept, and how many kept late: never one number. */
interface KeptCounts {
  count: number;
  kept: number;
  late: number;
}

// what is asked of a lane again and again while its window moves is kept as long as its layout
const knownCounts = new WeakMap<PlacedLane, KeptCounts>();
const knownIds = new WeakMap<PlacedLane, ReadonlyMap<CommitmentId, PlacedThread>>();

/** Counts what was kept of a lane. */
export function countKept(lane: PlacedLane): KeptCounts {
  const seen = knownCounts.get(lane);
  if (seen) return seen;
  let kept = 0;
  let late = 0;
  for (const { item } of lane.threads) {
    const { status } = item.thread;
    if (status === 'fulfilled') kept += 1;
    if (status === 'fulfilled-late') late += 1;
  }
  const counts = { count: lane.threads.length, kept, late };
  knownCounts.set(lane, counts);
  return counts;
}

function threadsById(lane: PlacedLane): ReadonlyMap<CommitmentId, PlacedThread> {
  const seen = knownIds.get(lane);
  if (seen) return seen;
  const byId = new Map(lane.threads.map((placed) => [placed.item.thread.id, placed]));
  knownIds.set(lane, byId);
  return byId;
}

/** The thread of a commitment, with its lane; null where none of the lanes holds it. */
export function findPlaced(
  lanes: readonly PlacedLane[],
  id: CommitmentId | null,
): { lane: PlacedLane; placed: PlacedThread } | null {
  if (id === null) return null;
  for (const lane of lanes) {
    const placed = threadsById(lane).get(id);
    if (placed) return { lane, placed };
  }
  return null;
}
