import type { TimeDirection } from '@/lib/timeline/view';

/** Where in a drawing a sample stands; nowhere where it is an SVG of its own. */
interface Place {
  x?: number;
  y?: number;
}

/** A stretch of silence with a tick at the round that said nothing. */
export function SilenceSample(at: Place) {
  return (
    <svg {...at} width={34} height={12} aria-hidden="true">
      <path d="M1,6H33" stroke="var(--thread)" strokeWidth={1.5} strokeDasharray="1.5 4.5" strokeLinecap="round" />
      <path d="M17,2.5v7" stroke="var(--ink-3)" strokeWidth={1.5} />
    </svg>
  );
}

/** The number of a round, whose text is at hand or not. */
export function ChipSample({ isDocumented, ...at }: Place & { isDocumented: boolean }) {
  return (
    <svg {...at} width={20} height={19} aria-hidden="true">
      <rect
        x={0.5}
        y={0.5}
        width={19}
        height={18}
        fill={isDocumented ? 'var(--ink)' : 'var(--paper)'}
        stroke={isDocumented ? undefined : 'var(--rule-strong)'}
        strokeDasharray="2 2"
      />
      <text
        x={10}
        y={14}
        textAnchor="middle"
        fontSize={12.5}
        fontWeight={isDocumented ? 600 : 400}
        fill={isDocumented ? 'var(--paper)' : 'var(--ink-2)'}
      >
        {isDocumented ? 8 : 9}
      </text>
    </svg>
  );
}

/** A due window, whose ends are days or only read from words. */
export function WindowSample({ isApproximate = false, ...at }: Place & { isApproximate?: boolean }) {
  return (
    <svg {...at} width={30} height={12} aria-hidden="true">
      <rect x={1} y={1} width={28} height={10} fill="var(--band)" />
      <path d={isApproximate ? 'M7,1h16M7,11h16' : 'M1,1h28v10h-28z'} fill="none" stroke="var(--band-line)" />
      {isApproximate && (
        <path d="M1,1h6M1,11h6M23,1h6M23,11h6" fill="none" stroke="var(--band-line)" strokeDasharray="1.5 1.5" />
      )}
    </svg>
  );
}

/** Due by words without a day. */
export function ChevronSample({ direction, ...at }: Place & { direction: TimeDirection }) {
  const d = direction === 'rtl' ? 'M6,1l-4,5l4,5M12,1l-4,5l4,5' : 'M2,1l4,5l-4,5M8,1l4,5l-4,5';
  return (
    <svg {...at} width={14} height={12} aria-hidden="true">
      <path d={d} fill="none" stroke="var(--band-line)" strokeWidth={1.5} />
    </svg>
  );
}

/** A lateness, kept in the end or still running. */
export function LateSample({ hatch, ink, ...at }: Place & { hatch: string; ink: string }) {
  return (
    <svg {...at} width={30} height={12} aria-hidden="true">
      <rect x={1} y={3} width={28} height={6} fill={`url(#${hatch})`} stroke={`var(--${ink})`} strokeWidth={0.8} />
    </svg>
  );
}
