import { Glyph } from '@/components/timeline/glyph';
import type { Words } from '@/components/ui/words';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Standing } from '@/lib/domain/standing';
import { directionOf } from '@/lib/i18n/direction';
import { formatDay, formatShortDay } from '@/lib/i18n/format-day';
import styles from './commitment.module.css';
import { FIGURE_WIDTH, layoutDueFigure } from './due-figure-layout';

interface DueFigureProps {
  standing: Standing;
  asOf: IsoDay;
  words: Words;
}

const LINE_Y = 30;

/** The style shows the widest that fits, so that words keep their size without scripts. */
const WIDTHS = [288, 340, FIGURE_WIDTH] as const;

/** The promise, its due window and what happened, on one scale of days. Nothing where there is no day to draw. */
export function DueFigure(props: DueFigureProps) {
  const { due } = props.standing.commitment;
  if (!due?.earliest || !due.latest) return null;
  return (
    <div className={styles.figures}>
      {WIDTHS.map((width) => (
        <DueDrawing key={width} {...props} width={width} />
      ))}
    </div>
  );
}

function DueDrawing({ standing, asOf, words: { t, language }, width }: DueFigureProps & { width: number }) {
  const direction = directionOf(language);
  const layout = layoutDueFigure(standing, asOf, direction, (day) => formatShortDay(day, language), width);
  if (!layout) return null;
  const { commitment, status, daysLate } = standing;
  const hatch = `hatch-${commitment.id}-${width}`;
  const isOverdue = status === 'overdue';
  const lateColour = isOverdue ? 'var(--overdue)' : 'var(--late)';
  return (
    <svg
      className={styles.figure}
      data-width={width}
      width={width}
      height={82}
      viewBox={`0 0 ${width} 82`}
      direction={direction}
      role="presentation"
    >
      <pattern
        id={hatch}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${isOverdue ? -45 : 45})`}
      >
        <rect width="2.5" height="5" fill={lateColour} />
      </pattern>
      <path d={`M${layout.promised},${LINE_Y}H${layout.end}`} stroke="var(--thread)" strokeWidth="1.5" />
      <Bar {...layout.window} height={14} fill="var(--band)" stroke="var(--band-line)" />
      {layout.late && <Bar {...layout.late} height={6} fill={`url(#${hatch})`} stroke={lateColour} />}
      {layout.late && daysLate !== null && (
        <text
          x={clampToFigure((layout.late.x0 + layout.late.x1) / 2, width)}
          y="12"
          textAnchor="middle"
          className={styles.strong}
          style={{ fill: lateColour }}
        >
          {t(isOverdue ? 'late.overdue' : 'late.kept', { days: daysLate })}
        </text>
      )}
      <Glyph sign={{ strength: commitment.strength }} x={layout.promised} y={LINE_Y} direction={direction} />
      <Glyph sign={{ status }} x={layout.end} y={LINE_Y} size={16} direction={direction} />
      {layout.labels.map(({ key, day, text, x, anchor, row }) => (
        <text key={key} x={x} y={58 + row * 18} textAnchor={anchor}>
          <title>{formatDay(day, language)}</title>
          {text}
        </text>
      ))}
    </svg>
  );
}

interface BarProps {
  x0: number;
  x1: number;
  height: number;
  fill: string;
  stroke: string;
}

function Bar({ x0, x1, height, ...paint }: BarProps) {
  return <rect x={x0} y={LINE_Y - height / 2} width={x1 - x0} height={height} {...paint} />;
}

function clampToFigure(x: number, width: number): number {
  return Math.min(Math.max(x, 40), width - 40);
}
