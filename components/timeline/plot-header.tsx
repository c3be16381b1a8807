import { fromDayNumber } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { formatMonth } from '@/lib/i18n/format-day';
import type { Event } from '@/lib/domain/calendar';
import type { BoardRound } from '@/lib/domain/board';
import type { RoundChip } from '@/lib/timeline/header-marks';
import type { Tick } from '@/lib/timeline/ticks';
import { SvgText } from './svg-text';

/** Heights of the header's three lines: years, rounds, happenings. */
export const HEADER = { height: 78, yearBase: 14, chip: 38, leaderTo: 60, happenings: 72 } as const;

/** A year, month or day at its tick: words beside it, in the direction of time. */
export function TickLabel({
  tick,
  x,
  language,
  facing,
}: {
  tick: Tick;
  x: number;
  language: Language;
  facing: 1 | -1;
}) {
  const day = fromDayNumber(tick.day);
  const [year = '', month = '1', dayOfMonth = '1'] = day.split('-');
  const isYear = tick.kind === 'year';
  const monthName = formatMonth(Number(month), language, 'short');
  const label = isYear ? year : tick.kind === 'month' ? monthName : `${Number(dayOfMonth)} ${monthName}`;
  const isReadingAlong = (language === 'ar') === (facing === -1);
  return (
    <>
      <path d={`M${x},2v${isYear ? 18 : 8}`} stroke={isYear ? 'var(--rule-strong)' : 'var(--rule)'} />
      {!tick.isMinor && (
        <SvgText
          x={x + 5 * facing}
          y={HEADER.yearBase}
          textAnchor={isReadingAlong ? 'start' : 'end'}
          ink={isYear ? 'ink' : 'ink-3'}
          bold={isYear}
        >
          {label}
        </SvgText>
      )}
    </>
  );
}

interface ChipProps {
  chip: RoundChip;
  isLater: boolean;
  title: string;
}

/** The number of a round: filled where a text of it is at hand, dashed where not; a leader goes to its true day. */
export function Chip({ chip: { round, chipX, trueX }, isLater, title }: ChipProps) {
  const { isDocumented } = round;
  return (
    <g opacity={isLater ? 0.38 : undefined}>
      <title>{title}</title>
      <path d={`M${chipX},${HEADER.chip + 9}L${trueX},${HEADER.leaderTo}`} stroke="var(--rule-strong)" fill="none" />
      <rect
        x={chipX - 9.5}
        y={HEADER.chip - 9}
        width={19}
        height={18}
        fill={isDocumented ? 'var(--ink)' : 'var(--paper)'}
        stroke={isDocumented ? undefined : 'var(--rule-strong)'}
        strokeDasharray="2 2"
      />
      <SvgText
        x={chipX}
        y={HEADER.chip + 4.5}
        textAnchor="middle"
        ink={isDocumented ? 'paper' : 'ink-2'}
        bold={isDocumented}
      >
        {round.number}
      </SvgText>
    </g>
  );
}

/** A summit of the guarantors. */
export function SummitMark({ round, x, language }: { round: BoardRound; x: number; language: Language }) {
  return (
    <path d={`M${x},${HEADER.happenings - 9}l5,9h-10z`} fill="var(--ink-2)">
      <title>{round.title[language]}</title>
    </path>
  );
}

/** An event: a tick, or a cross where it was planned and not held. */
export function EventMark({ event, x, title }: { event: Event; x: number; title: string }) {
  const y = HEADER.happenings;
  return (
    <path
      d={event.isHeld ? `M${x},${y - 5}v5` : `M${x - 2.5},${y - 6}l5,5m0,-5l-5,5`}
      stroke={event.isHeld ? 'var(--ink-3)' : 'var(--overdue)'}
      strokeWidth={event.isHeld ? 1.5 : 1.3}
      fill="none"
    >
      <title>{title}</title>
    </path>
  );
}
