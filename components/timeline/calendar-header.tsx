import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Board } from '@/lib/domain/board';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { formatDay, formatShortDay, formatSpan } from '@/lib/i18n/format-day';
import { fillMessage } from '@/lib/i18n/plain-message';
import { CHIP_GAP, placeChips, placeHappenings } from '@/lib/timeline/header-marks';
import { NAME_SIZE } from '@/lib/timeline/labelled-thread';
import { xFromReadingStart } from '@/lib/timeline/plot-frame';
import type { Scene } from '@/lib/timeline/scene';
import { textWidth } from '@/lib/timeline/text-width';
import { listTicks } from '@/lib/timeline/ticks';
import { facingOf, xOfDay } from '@/lib/timeline/time-axis';
import { PlotColumns } from './plot-columns';
import { Chip, EventMark, HEADER, SummitMark, TickLabel } from './plot-header';
import { SvgText } from './svg-text';

interface CalendarHeaderProps {
  board: Board;
  scene: Scene;
  asOf: IsoDay;
  language: Language;
}

/** Years, the rounds by number, summits and events, and the as-of day. Stays in sight while the page scrolls. */
export const CalendarHeader = memo(function CalendarHeader({ board, scene, asOf, language }: CalendarHeaderProps) {
  const t = useTranslations('timeline');
  const { axis, frame } = scene;
  const start = xFromReadingStart(frame, 0, scene.reading);
  const atStart = frame.gutter > 0 && (scene.reading === 'rtl') === (axis.direction === 'rtl');
  const chips = placeChips(board, axis, { before: atStart ? 3 * CHIP_GAP : 0, after: 0 });
  const { summits, events } = placeHappenings(board, axis, toDayNumber(asOf));
  return (
    <svg
      width={frame.width}
      height={HEADER.height}
      viewBox={`0 0 ${frame.width} ${HEADER.height}`}
      direction={scene.reading}
    >
      <PlotColumns board={board} scene={scene} asOf={asOf} top={HEADER.leaderTo} bottom={HEADER.height} />
      {listTicks(axis.window, axis.pxPerDay).map((tick) => (
        <TickLabel key={tick.day} tick={tick} x={xOfDay(axis, tick.day)} language={language} facing={facingOf(axis)} />
      ))}
      {chips.map((chip) => (
        <Chip
          key={chip.round.id}
          chip={chip}
          isLater={chip.round.startOn > asOf}
          title={`${chip.round.title[language]}, ${formatSpan(chip.round, language)}`}
        />
      ))}
      <path d={`M${axis.left},${HEADER.happenings}H${axis.right}`} stroke="var(--rule)" />
      {events.map(({ item, x }) => {
        const title = item.isHeld ? item.title[language] : t('notHeld', { title: item.title[language] });
        return <EventMark key={item.id} event={item} x={x} title={`${title}, ${formatDay(item.startOn, language)}`} />;
      })}
      {summits.map(({ item, x }) => (
        <SummitMark key={item.id} round={item} x={x} language={language} />
      ))}
      <AsOfFlag
        scene={scene}
        asOf={asOf}
        label={fillMessage(t.raw('asOf') as string, { day: formatShortDay(asOf, language) })}
      />
      {frame.gutter > 0 && (
        <g>
          {(['year', 'round', 'happenings'] as const).map((key, line) => (
            <SvgText
              key={key}
              x={start}
              y={[HEADER.yearBase, HEADER.chip + 4.5, HEADER.happenings - 1][line]}
              ink="ink-3"
            >
              {t(key)}
            </SvgText>
          ))}
        </g>
      )}
    </svg>
  );
});

/** The as-of day at the head of its line, on the side of the future where it has room. */
function AsOfFlag({ scene: { axis, reading }, asOf, label }: { scene: Scene; asOf: IsoDay; label: string }) {
  const day = toDayNumber(asOf);
  if (day < axis.window.from || day > axis.window.to) return null;
  const x = xOfDay(axis, day);
  const facing = facingOf(axis);
  const room = facing === 1 ? axis.right - x : x - axis.left;
  const side = room > textWidth(label, NAME_SIZE, 600) ? facing : -facing;
  const runsRight = side === 1;
  return (
    <>
      <path d={`M${x},20V${HEADER.leaderTo}`} stroke="var(--ink)" strokeWidth={1.5} />
      <SvgText
        x={x + 8 * side}
        y={HEADER.happenings - 3}
        textAnchor={runsRight === (reading === 'ltr') ? 'start' : 'end'}
        ink="ink"
        bold
        halo
      >
        {label}
      </SvgText>
    </>
  );
}
