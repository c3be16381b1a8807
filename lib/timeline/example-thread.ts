import type { Thread } from './thread';

/** The thread that best explains the drawing: the latest of those kept late; else a dated one that was kept; else none. */
export function exampleThread(threads: readonly Thread[]): Thread | null {
  const kept = threads.filter(({ due, status }) => due !== null && status.startsWith('fulfilled'));
  return kept.reduce<Thread | null>(
    (best, thread) => (best === null || (thread.late?.days ?? 0) > (best.late?.days ?? 0) ? thread : best),
    null,
  );
}
