import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { fillMessage, formatCount } from '@/lib/i18n/plain-message';
import { LANE_LABEL, laneLabelLines } from '@/lib/timeline/lane-label';
import { countKept } from '@/lib/timeline/lane-facts';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import { xFromReadingStart, type PlotFrame } from '@/lib/timeline/plot-frame';
import { textWidth } from '@/lib/timeline/text-width';
import type { LaneBy, TimeDirection } from '@/lib/timeline/view';
import { Glyph } from './glyph';
import { SvgText } from './svg-text';

interface LaneLabelProps {
  lane: PlacedLane;
  frame: PlotFrame;
  reading: TimeDirection;
  direction: TimeDirection;
  laneBy: LaneBy;
}

/** The lane's name and its counts, in the gutter or in a line of their own above the lane. */
export const LaneLabel = memo(function LaneLabel({ name, ...props }: LaneLabelProps & { name: string }) {
  const { lane, frame, reading } = props;
  const x = (distance: number) => xFromReadingStart(frame, distance, reading);
  if (frame.gutter === 0) {
    const y = lane.top - frame.laneHeader + 21;
    return (
      <>
        <SvgText x={x(0)} y={y} fontSize={LANE_LABEL.size} ink="ink" bold>
          {name}
        </SvgText>
        <LaneCounts {...props} start={textWidth(name, LANE_LABEL.size, 600) + 16} y={y} />
      </>
    );
  }
  const lines = laneLabelLines(name, frame);
  return (
    <>
      {lines.map((line, index) => (
        <SvgText
          key={line}
          x={x(0)}
          y={lane.top + LANE_LABEL.first + index * LANE_LABEL.line}
          fontSize={LANE_LABEL.size}
          ink="ink"
          bold
        >
          {line}
        </SvgText>
      ))}
      <LaneCounts {...props} start={0} y={lane.top + LANE_LABEL.first + lines.length * LANE_LABEL.line} />
    </>
  );
});

function LaneCounts({
  lane,
  frame,
  reading,
  direction,
  laneBy,
  start,
  y,
}: LaneLabelProps & { start: number; y: number }) {
  const t = useTranslations('timeline');
  const x = (distance: number) => xFromReadingStart(frame, distance, reading);
  const { count, kept, late } = countKept(lane);
  if (laneBy === 'status')
    return (
      <SvgText x={x(start)} y={y} ink="ink-3">
        {t('promises', { count })}
      </SvgText>
    );
  const keptEnd = start + 16 + textWidth(String(kept), 12.5) + 10;
  const lateEnd = late === 0 ? keptEnd : keptEnd + 16 + textWidth(String(late), 12.5) + 10;
  return (
    <>
      <Glyph sign={{ status: 'fulfilled' }} x={x(start + 6)} y={y - 4} size={12} direction={direction} />
      <SvgText x={x(start + 16)} y={y}>
        {kept}
      </SvgText>
      {late > 0 && (
        <>
          <Glyph sign={{ status: 'fulfilled-late' }} x={x(keptEnd + 6)} y={y - 4} size={12} direction={direction} />
          <SvgText x={x(keptEnd + 16)} y={y}>
            {late}
          </SvgText>
        </>
      )}
      <SvgText x={x(lateEnd)} y={y} ink="ink-3">
        {fillMessage(t.raw('of') as string, { count: formatCount(count) })}
      </SvgText>
    </>
  );
}
