import type { ThreadShape } from '@/lib/timeline/thread-shape';

const HALF = 5;
/** The share at either end that is dashed where the edges follow from a word and not from a day. */
const FIFTH = 0.2;

interface DueBandProps {
  shape: Pick<ThreadShape, 'band' | 'chevronX'>;
  y: number;
  facing: 1 | -1;
}

/** The window in which it is due: outlined, its uncertain ends dashed; two chevrons where words give no day. */
export function DueBand({ shape: { band, chevronX }, y, facing }: DueBandProps) {
  if (chevronX !== null) {
    const chevron = (x: number) => `M${x},${y - HALF}l${4 * facing},${HALF}l${-4 * facing},${HALF}`;
    return (
      <path
        d={chevron(chevronX) + chevron(chevronX + 6 * facing)}
        fill="none"
        stroke="var(--band-line)"
        strokeWidth={1.5}
      />
    );
  }
  if (!band) return null;
  const { x, width } = band;
  if (!band.isApproximate)
    return <rect x={x} y={y - HALF} width={width} height={2 * HALF} fill="var(--band)" stroke="var(--band-line)" />;
  const edge = width * FIFTH;
  const lines = (from: number, length: number) => `M${from},${y - HALF}h${length}M${from},${y + HALF}h${length}`;
  return (
    <g fill="none" stroke="var(--band-line)">
      <rect x={x} y={y - HALF} width={width} height={2 * HALF} fill="var(--band)" stroke="none" />
      <path d={lines(x + edge, width - 2 * edge)} />
      <path d={lines(x, edge) + lines(x + width - edge, edge)} strokeDasharray="2 2.5" />
    </g>
  );
}
