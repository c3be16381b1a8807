'use client';

import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { countByQuarter, type QuarterCount } from '@/lib/timeline/quarters';
import { xFromReadingStart } from '@/lib/timeline/plot-frame';
import type { Scene } from '@/lib/timeline/scene';
import type { ThreadTable } from '@/lib/timeline/thread-table';
import { timeAxis, xOfDay } from '@/lib/timeline/time-axis';
import { SvgText } from './svg-text';

export const OVERVIEW_HEIGHT = 50;
const BASE = 25;
const MOST = 22;

interface OverviewProps {
  threads: ThreadTable;
  scene: Scene;
  /** The window's handles. */
  children?: ReactNode;
}

/** The whole extent at a glance: what was promised in each quarter above the line, what was kept below it. */
export function Overview({ threads, scene, children }: OverviewProps) {
  const t = useTranslations('timeline');
  const { frame } = scene;
  const axis = timeAxis({ ...scene.axis, window: scene.axis.extent });
  const quarters = useMemo(() => countByQuarter({ table: threads }, scene.axis.extent), [threads, scene.axis.extent]);
  const most = Math.max(1, ...quarters.map((quarter) => Math.max(quarter.promised, quarter.kept)));
  const x = xFromReadingStart(frame, 0, scene.reading);
  const bar = (quarter: QuarterCount, count: number, isUp: boolean) => {
    const [a, b] = [xOfDay(axis, quarter.from), xOfDay(axis, quarter.to)];
    const height = (count / most) * MOST;
    return {
      x: Math.min(a, b) + 1,
      width: Math.max(1, Math.abs(b - a) - 2),
      y: isUp ? BASE - 1 - height : BASE + 1,
      height,
    };
  };
  return (
    <svg
      width={frame.width}
      height={OVERVIEW_HEIGHT}
      viewBox={`0 0 ${frame.width} ${OVERVIEW_HEIGHT}`}
      direction={scene.reading}
    >
      <g aria-hidden="true">
        {quarters.map((quarter) => (
          <g key={quarter.from}>
            <rect {...bar(quarter, quarter.promised, true)} fill="var(--thread)" />
            <rect {...bar(quarter, quarter.kept, false)} fill="var(--fulfilled)" />
          </g>
        ))}
        <path d={`M${axis.left},${BASE}H${axis.right}`} stroke="var(--rule-strong)" />
        <rect
          x={axis.left}
          y={1}
          width={axis.right - axis.left}
          height={OVERVIEW_HEIGHT - 3}
          fill="none"
          stroke="var(--rule-strong)"
        />
        {frame.gutter > 0 && (
          <>
            <SvgText x={x} y={20}>
              {t('perQuarter')}
            </SvgText>
            <SvgText x={x} y={40} ink="fulfilled">
              {t('keptPerQuarter')}
            </SvgText>
          </>
        )}
      </g>
      {children}
    </svg>
  );
}
