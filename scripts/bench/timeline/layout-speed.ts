import { labeller } from '@/lib/timeline/labelled-thread';
import { buildScene, extentFor, type SceneOptions } from '@/lib/timeline/scene';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { syntheticBoard } from './synthetic-board';

const AS_OF = '2024-12-31';
const RUNS = 15;

/** Milliseconds of the pure layout of one board: the least and the middle of some runs, and what comes before it once. */
export interface LayoutSpeed {
  commitments: number;
  threads: number;
  layoutLeast: number;
  layoutMiddle: number;
}

const labelsOf = labeller(
  ({ commitment }) => commitment.title.ar,
  ({ late }) => (late ? 'بعد 75 يومًا' : null),
);

/** Times threads and layout for each size. */
export function measureLayout(sizes: readonly number[]): LayoutSpeed[] {
  return sizes.map((size) => {
    const board = syntheticBoard(size);
    const ids = board.commitments.map((commitment) => commitment.id);
    const [threads, threadsMs] = timed(() => new ThreadTable(board, ids, AS_OF));
    const items = labelsOf(threads);
    const options: SceneOptions = {
      board,
      items,
      width: 1280,
      reading: 'rtl',
      direction: 'rtl',
      laneBy: 'theme',
      orderBy: 'date',
      alignOn: 'calendar',
      today: AS_OF,
      laneNameOf: (key) => key,
    };
    const extent = extentFor(options);
    const layout = () => buildScene(options, extent);
    const times = Array.from({ length: RUNS }, () => timed(layout)[1]).sort((a, b) => a - b);
    return {
      commitments: size,
      threads: threadsMs,
      layoutLeast: times[0] ?? 0,
      layoutMiddle: times[RUNS >> 1] ?? 0,
    };
  });
}

/** Milliseconds of processor time: a busy machine does not stretch it. */
function timed<T>(run: () => T): [T, number] {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}
