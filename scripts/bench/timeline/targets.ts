/** What one subject took for one size, in milliseconds and megabytes; null where it gave no picture in time. */
export interface Measurement {
  subject: string;
  size: number;
  /** Draws the links and, while it moves, whole frames: only such peers are compared with. */
  isComplete: boolean;
  isOurs: boolean;
  firstMs: number | null;
  /** Of the main thread's processor, for the first drawing. */
  firstCpuMs: number | null;
  stepMs: number | null;
  frameP95Ms: number | null;
  heapMb: number | null;
  /** The longest search for the mark under the pointer; null where nobody can ask. */
  findMs: number | null;
}

type Figure = 'firstMs' | 'firstCpuMs' | 'stepMs' | 'frameP95Ms' | 'heapMb' | 'findMs';

/** One aim: our figure, and the most that it may be. */
export interface Verdict {
  size: number;
  aim: string;
  value: number | null;
  limit: number | null;
  isMet: boolean;
}

interface Aim {
  size: number;
  figure: Figure;
  aim: string;
  /** Milliseconds or megabytes; null where the peers that it depends on gave no figure. */
  limitOf: (peers: readonly Measurement[]) => number | null;
}

const AIMS: readonly Aim[] = [
  {
    size: 10_000,
    figure: 'firstMs',
    aim: 'first drawing at most half of the fastest peer',
    limitOf: share('firstMs', 0.5),
  },
  { size: 10_000, figure: 'stepMs', aim: 'a step at most a fifth of the best peer', limitOf: share('stepMs', 0.2) },
  { size: 10_000, figure: 'frameP95Ms', aim: 'p95 between frames at most 34 ms', limitOf: () => 34 },
  { size: 10_000, figure: 'heapMb', aim: 'heap at most that of ECharts', limitOf: ofEcharts },
  { size: 50_000, figure: 'firstMs', aim: 'first drawing under 1 s', limitOf: () => 1000 },
  { size: 50_000, figure: 'stepMs', aim: 'a step at most 30 ms', limitOf: () => 30 },
  { size: 50_000, figure: 'frameP95Ms', aim: 'p95 between frames at most 50 ms', limitOf: () => 50 },
  { size: 50_000, figure: 'findMs', aim: 'the mark under the pointer in under 4 ms', limitOf: () => 4 },
];

function share(figure: Figure, part: number) {
  return (peers: readonly Measurement[]) => {
    const best = bestOf(peers, figure);
    return best === null ? null : best * part;
  };
}

function ofEcharts(peers: readonly Measurement[]): number | null {
  return peers.find((peer) => peer.subject === 'ECharts')?.heapMb ?? null;
}

/** The least figure of the peers that draw links and whole frames. */
export function bestOf(measurements: readonly Measurement[], figure: Figure): number | null {
  const figures = measurements.flatMap((peer) => (peer.isComplete && !peer.isOurs ? (peer[figure] ?? []) : []));
  return figures.length ? Math.min(...figures) : null;
}

/** Each aim for each of our rows of its size. What was not measured is not met. */
export function judge(measurements: readonly Measurement[]): (Verdict & { subject: string })[] {
  return measurements
    .filter((measurement) => measurement.isOurs)
    .flatMap((ours) => {
      const peers = measurements.filter(({ size, isOurs }) => size === ours.size && !isOurs);
      return AIMS.filter(({ size }) => size === ours.size).map(({ size, figure, aim, limitOf }) => {
        const [value, limit] = [ours[figure], limitOf(peers)];
        return {
          subject: ours.subject,
          size,
          aim,
          value,
          limit,
          isMet: value !== null && limit !== null && value <= limit,
        };
      });
    });
}

/** The value that a share of all values does not exceed. */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? null;
}

/** The middle value; of two the lower. */
export function median(values: readonly number[]): number | null {
  return percentile(values, 0.5);
}
