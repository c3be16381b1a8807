import { useTranslations } from 'use-intl';
import { fromDayNumber } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import { countBars } from '@/lib/timeline/count-bars';
import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import { countId } from '@/lib/timeline/key-targets';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import type { QuarterCount } from '@/lib/timeline/quarters';
import { xOfDay, type TimeAxis } from '@/lib/timeline/time-axis';
import type { PatternIds } from './patterns';
import styles from './timeline.module.css';

interface CountBarsProps {
  lane: PlacedLane;
  axis: TimeAxis;
  ids: PatternIds;
}

/** A lane too dense for threads: what was promised in each quarter, stacked by status. */
export function CountBars({ lane, axis, ids }: CountBarsProps) {
  return (
    <>
      {countBars(lane, axis).map(({ status, x, y, width, height }) => (
        <rect key={`${x} ${status}`} x={x} y={y} width={width} height={height} fill={fillOf(status, ids)} />
      ))}
    </>
  );
}

function fillOf(status: keyof typeof STATUS_PAINT, ids: PatternIds): string {
  if (status === 'fulfilled-late') return `url(#${ids.late})`;
  return status === 'overdue' || status === 'broken' ? `url(#${ids.overdue})` : `var(--${STATUS_PAINT[status]})`;
}

interface CountButtonsProps {
  lane: PlacedLane;
  axis: TimeAxis;
  quarters: readonly QuarterCount[];
  /** The quarter that the keyboard is at; null where it is on another lane. */
  active: QuarterCount | null;
  language: Language;
  onCount: (quarter: QuarterCount) => void;
}

/** A counted lane's quarters: each opens the list of its promises; the keyboard has one place among them. */
export function CountButtons({ lane, axis, quarters, active, language, onCount }: CountButtonsProps) {
  const t = useTranslations('timeline');
  const seen = quarters.filter(
    ({ from, to, promised }) => promised > 0 && to > axis.window.from && from < axis.window.to,
  );
  const boxOf = ({ from, to }: QuarterCount) => {
    const [a, b] = [xOfDay(axis, from), xOfDay(axis, to)];
    return { x: Math.min(a, b), y: lane.top, width: Math.abs(b - a), height: lane.height };
  };
  const at = active ?? seen[0];
  return (
    <>
      {seen.map((quarter) => (
        <rect
          key={quarter.from}
          className={styles.quarter}
          {...boxOf(quarter)}
          fill="transparent"
          onClick={() => onCount(quarter)}
        />
      ))}
      {at && (
        <g role="listitem">
          <g
            role="button"
            tabIndex={active ? 0 : -1}
            data-id={countId(lane)}
            data-count=""
            className={styles.count}
            aria-label={t('countButton', { count: at.promised, day: formatDay(fromDayNumber(at.from), language) })}
          >
            <rect className={styles.countFrame} {...boxOf(at)} fill="none" pointerEvents="none" />
          </g>
        </g>
      )}
    </>
  );
}
