import { useTranslations } from 'use-intl';
import { NAME_SIZE } from '@/lib/timeline/labelled-thread';
import type { Scene } from '@/lib/timeline/scene';
import { listAlignedTicks } from '@/lib/timeline/ticks';
import { textWidth } from '@/lib/timeline/text-width';
import { xOfDay } from '@/lib/timeline/time-axis';
import { xFromReadingStart } from '@/lib/timeline/plot-frame';
import { HEADER } from './plot-header';
import { SvgText } from './svg-text';

/** Days before and after the common zero, where every thread is moved to its own due day or day of promise. */
export function AlignedHeader({ scene }: { scene: Scene }) {
  const t = useTranslations('timeline');
  const { axis, frame, alignOn } = scene;
  const zero = t(alignOn === 'promise' ? 'zeroPromise' : 'zeroDue');
  const height = HEADER.leaderTo;
  return (
    <svg width={frame.width} height={height} viewBox={`0 0 ${frame.width} ${height}`} direction={scene.reading}>
      {listAlignedTicks(axis.window, axis.pxPerDay).map((day) => {
        const x = xOfDay(axis, day);
        const label = day === 0 ? zero : t(day < 0 ? 'before' : 'after', { days: Math.abs(day) });
        return (
          <g key={day}>
            <path
              d={`M${x},${day === 0 ? 24 : 40}V${height}`}
              stroke={day === 0 ? 'var(--ink)' : 'var(--rule-strong)'}
            />
            <SvgText
              x={inside(x, textWidth(label, NAME_SIZE, day === 0 ? 600 : 400), frame.width)}
              y={day === 0 ? 18 : 36}
              textAnchor="middle"
              ink={day === 0 ? 'ink' : 'ink-3'}
              bold={day === 0}
            >
              {label}
            </SvgText>
          </g>
        );
      })}
      {frame.gutter > 0 && scene.leftOut > 0 && (
        <SvgText x={xFromReadingStart(frame, 0, scene.reading)} y={18} ink="ink-3">
          {t('undatedLeftOut', { count: scene.leftOut })}
        </SvgText>
      )}
    </svg>
  );
}

/** The middle of a word of this width that stays inside the drawing. */
function inside(x: number, width: number, frameWidth: number): number {
  return Math.max(width / 2, Math.min(frameWidth - width / 2, x));
}

/** The lines of the same days through all lanes. */
export function AlignedColumns({ scene, bottom }: { scene: Scene; bottom: number }) {
  const { axis } = scene;
  return (
    <g aria-hidden="true">
      {listAlignedTicks(axis.window, axis.pxPerDay).map((day) => (
        <path
          key={day}
          d={`M${xOfDay(axis, day)},0V${bottom}`}
          stroke={day === 0 ? 'var(--ink)' : 'var(--rule)'}
          strokeWidth={day === 0 ? 1.5 : 1}
          strokeDasharray={day === 0 ? undefined : '1 4'}
        />
      ))}
    </g>
  );
}
