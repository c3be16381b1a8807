'use client';

import { useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@/lib/i18n/format-day';
import { buildScene, extentFor, type SceneOptions } from '@/lib/timeline/scene';
import { wrapWords } from '@/lib/timeline/wrap-words';
import { AlignedHeader } from './aligned-header';
import { CalendarHeader } from './calendar-header';
import { patternIds, Patterns } from './patterns';
import { LegendRow, usePictureLegend } from './picture-legend';
import { HEADER } from './plot-header';
import { LANES_BOTTOM, LANES_TOP, SvgLanes } from './plot-lanes';
import { SvgText } from './svg-text';
import type { TimelineProps } from './timeline-props';
import type { TimelineWords } from './timeline-words';

const WIDTH = 1360;
const MARGIN = 40;
const TITLE = 34;
const LINE = 22;
const LEGEND_LINE = 26;

interface PictureProps extends TimelineProps {
  options: SceneOptions;
  words: TimelineWords;
  /** The address that the picture names as its source. */
  address: string;
}

/** The whole selection over its whole extent, with title, filters, legend, source and day: what is saved as a file. */
export function Picture(props: PictureProps) {
  const { board, asOf, language, words, options, address } = props;
  const t = useTranslations('timeline');
  const scene = useMemo(() => {
    const wide = { ...options, width: WIDTH };
    return buildScene(wide, extentFor(wide));
  }, [options]);
  const { reading } = scene;
  const day = formatDay(asOf, language);
  const sentence = wrapWords(props.shownInWords ?? '', WIDTH, 14, 400);
  const ids = patternIds(useId());
  const legend = usePictureLegend(options, ids);
  const legendTop = TITLE + sentence.length * LINE + 14;
  const headerTop = legendTop + legend.length * LEGEND_LINE + 12;
  const lanesTop = headerTop + HEADER.height;
  const sourceTop = lanesTop + scene.height + LANES_TOP + LANES_BOTTOM + 28;
  const height = sourceTop + MARGIN + 8;
  const start = reading === 'rtl' ? WIDTH : 0;
  return (
    <svg
      width={WIDTH + 2 * MARGIN}
      height={height + MARGIN}
      viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${height + MARGIN}`}
      direction={reading}
      fontFamily="Plex, 'Plex Arabic', sans-serif"
    >
      <Patterns ids={ids} />
      <rect x={-MARGIN} y={-MARGIN} width={WIDTH + 2 * MARGIN} height={height + MARGIN} fill="var(--paper)" />
      <SvgText x={start} y={10} fontSize={24} ink="ink" bold data-probe="">
        {t('pictureTitle', { process: board.process.name[language], day })}
      </SvgText>
      {sentence.map((line, index) => (
        <SvgText key={line} x={start} y={TITLE + 8 + index * LINE} fontSize={14}>
          {line}
        </SvgText>
      ))}
      {legend.map((items, row) => (
        <LegendRow
          key={items[0]?.word}
          items={items}
          y={legendTop + 12 + row * LEGEND_LINE}
          width={WIDTH}
          reading={reading}
        />
      ))}
      <g transform={`translate(0,${headerTop})`}>
        {options.alignOn === 'calendar' ? (
          <CalendarHeader board={board} scene={scene} asOf={asOf} language={language} />
        ) : (
          <AlignedHeader scene={scene} />
        )}
      </g>
      <g transform={`translate(0,${lanesTop})`}>
        <SvgLanes
          {...props}
          laneBy={options.laneBy}
          scene={scene}
          words={words}
          selectedId={null}
          comparedId={null}
          keys={null}
          isMoving={false}
          isOnCanvas={false}
        />
      </g>
      <SvgText x={start} y={sourceTop} ink="ink-3" data-probe="">
        {t('pictureSource', { address, day: formatDay(options.today, language) })}
      </SvgText>
    </svg>
  );
}
