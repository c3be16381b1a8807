import { NO_DAY } from './board-columns';
import type { Thread } from './thread';
import { STATUS_CODE, type ThreadTable } from './thread-table';

const KEPT = [STATUS_CODE.fulfilled, STATUS_CODE['fulfilled-late']];

/** The thread that best explains the drawing: the latest of those kept late; else a dated one that was kept; else none. */
export function exampleThread(table: ThreadTable): Thread | null {
  let best: Thread | null = null;
  for (let index = 0; index < table.size; index += 1) {
    if (table.dueTo[index] === NO_DAY || !KEPT.includes(table.status[index] as number)) continue;
    const thread = table.at(index);
    if (best === null || (thread.late?.days ?? 0) > (best.late?.days ?? 0)) best = thread;
  }
  return best;
}
