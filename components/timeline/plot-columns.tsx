import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Board } from '@/lib/domain/board';
import type { Scene } from '@/lib/timeline/scene';
import { xOfDay } from '@/lib/timeline/time-axis';

interface PlotColumnsProps {
  board: Board;
  scene: Pick<Scene, 'axis' | 'frame' | 'reading'>;
  asOf: IsoDay;
  top: number;
  bottom: number;
}

/** What runs through all lanes of the calendar: the sunken future, a line a round, and the as-of day. */
export function PlotColumns({ board, scene: { axis, frame, reading }, asOf, top, bottom }: PlotColumnsProps) {
  const rounds = board.rounds.filter(
    (round) => round.number !== null && round.startOn <= asOf && isInWindow(round.startOn),
  );
  const asOfDay = toDayNumber(asOf);
  const asOfX = Math.max(axis.left - 12, Math.min(axis.right + 12, xOfDay(axis, asOfDay)));
  const future = axis.direction === 'rtl' ? plotEdge('left') : plotEdge('right');
  function isInWindow(day: IsoDay) {
    const dayNumber = toDayNumber(day);
    return dayNumber >= axis.window.from && dayNumber <= axis.window.to;
  }
  function plotEdge(side: 'left' | 'right') {
    const isGutterSide = frame.gutter > 0 && (reading === 'rtl') === (side === 'right');
    if (side === 'left') return isGutterSide ? axis.left - 10 : 0;
    return isGutterSide ? axis.right + 10 : frame.width;
  }
  return (
    <g aria-hidden="true">
      {asOfDay < axis.window.to && (
        <rect
          x={Math.min(asOfX, future)}
          y={top}
          width={Math.abs(future - asOfX)}
          height={bottom - top}
          fill="var(--sunk)"
        />
      )}
      {rounds.map((round) => (
        <path
          key={round.id}
          d={`M${xOfDay(axis, toDayNumber(round.startOn))},${top}V${bottom}`}
          stroke={round.isDocumented ? 'var(--rule-strong)' : 'var(--rule)'}
          opacity={round.isDocumented ? 0.55 : undefined}
          strokeDasharray={round.isDocumented ? undefined : '1 4'}
        />
      ))}
      {asOfDay >= axis.window.from && asOfDay <= axis.window.to && (
        <path d={`M${asOfX},${top}V${bottom}`} stroke="var(--ink)" strokeWidth={1.5} />
      )}
    </g>
  );
}
