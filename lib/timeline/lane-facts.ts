import type { CommitmentId } from '@/lib/domain/commitment';
import type { Status } from '@/lib/domain/status';
import { laneInkOf } from './lane-ink';
import type { PlacedLane, PlacedThread } from './place-lane';

/** How many of a lane were kept, and how many kept late: never one number. */
interface KeptCounts {
  count: number;
  kept: number;
  late: number;
}

/** Counts what was kept of a lane. */
export function countKept(lane: PlacedLane): KeptCounts {
  const { groups } = laneInkOf(lane);
  const countOf = (status: Status) => {
    const group = groups.find((candidate) => candidate.status === status);
    return group ? group.end - group.first : 0;
  };
  return { count: lane.size, kept: countOf('fulfilled'), late: countOf('fulfilled-late') };
}

/** The thread of a commitment, with its lane; null where none of the lanes holds it. */
export function findPlaced(
  lanes: readonly PlacedLane[],
  id: CommitmentId | null,
): { lane: PlacedLane; placed: PlacedThread } | null {
  if (id === null) return null;
  for (const lane of lanes) {
    const placed = lane.find(id);
    if (placed) return { lane, placed };
  }
  return null;
}
