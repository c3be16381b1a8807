import type { BoardRound } from '@/lib/domain/board';

/** A round outside the axis: its number, filled where a text is at hand, dashed where not; a triangle for a summit. */
export function RoundSign({ round, isLater = false }: { round: BoardRound; isLater?: boolean }) {
  const { isDocumented, number } = round;
  return (
    <svg width={22} height={20} viewBox="-11 -10 22 20" opacity={isLater ? 0.38 : undefined} aria-hidden="true">
      {number === null ? (
        <path d="M0,-5l5,9h-10z" fill="var(--ink-2)" />
      ) : (
        <>
          <rect
            x={-9.5}
            y={-9}
            width={19}
            height={18}
            fill={isDocumented ? 'var(--ink)' : 'var(--paper)'}
            stroke={isDocumented ? undefined : 'var(--rule-strong)'}
            strokeDasharray="2 2"
          />
          <text
            y={4.5}
            textAnchor="middle"
            fontSize={12.5}
            fontWeight={isDocumented ? 600 : 400}
            fill={isDocumented ? 'var(--paper)' : 'var(--ink-2)'}
          >
            {number}
          </text>
        </>
      )}
    </svg>
  );
}
