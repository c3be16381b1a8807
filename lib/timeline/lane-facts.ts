import type { CommitmentId } from '@/lib/domain/commitment';
import type { PlacedLane, PlacedThread } from './place-lane';

/** What is asked of a lane again and again while its window moves; kept as long as its layout. */
interface LaneFacts {
  kept: number;
  late: number;
  byId: ReadonlyMap<CommitmentId, PlacedThread>;
}

const known = new WeakMap<PlacedLane, LaneFacts>();

function factsOf(lane: PlacedLane): LaneFacts {
  const seen = known.get(lane);
  if (seen) return seen;
  let kept = 0;
  let late = 0;
  const byId = new Map<CommitmentId, PlacedThread>();
  for (const placed of lane.threads) {
    const { id, status } = placed.item.thread;
    if (status === 'fulfilled') kept += 1;
    if (status === 'fulfilled-late') late += 1;
    byId.set(id, placed);
  }
  const facts = { kept, late, byId };
  known.set(lane, facts);
  return facts;
}

/** How many of a lane were kept, and how many kept late: never one number. */
export function countKept(lane: PlacedLane): { count: number; kept: number; late: number } {
  const { kept, late } = factsOf(lane);
  return { count: lane.threads.length, kept, late };
}

/** The thread of a commitment, with its lane; null where none of the lanes holds it. */
export function findPlaced(
  lanes: readonly PlacedLane[],
  id: CommitmentId | null,
): { lane: PlacedLane; placed: PlacedThread } | null {
  if (id === null) return null;
  for (const lane of lanes) {
    const placed = factsOf(lane).byId.get(id);
    if (placed) return { lane, placed };
  }
  return null;
}
