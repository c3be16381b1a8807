'use client';

import { useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Board } from '@/lib/domain/board';
import { fromDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { formatShortDay, formatSpan } from '@/lib/i18n/format-day';
import { exampleThread } from '@/lib/timeline/example-thread';
import type { Thread } from '@/lib/timeline/thread';
import { ThreadTable } from '@/lib/timeline/thread-table';
import type { TimeDirection } from '@/lib/timeline/view';
import { Glyph } from './glyph';
import { Legend } from './legend';
import { patternIds, Patterns } from './patterns';
import { SvgText } from './svg-text';
import styles from './how-to-read.module.css';

interface HowToReadProps {
  board: Board;
  asOf: IsoDay;
  language: Language;
  timeDirection?: TimeDirection;
}

/** One real thread of the board with its parts named, and the signs. */
export function HowToRead({ board, asOf, language, timeDirection }: HowToReadProps) {
  const t = useTranslations('timeline');
  const direction = timeDirection ?? directionOf(language);
  const example = useMemo(() => {
    const ids = board.commitments.map((commitment) => commitment.id);
    return exampleThread(new ThreadTable(board, ids, asOf));
  }, [board, asOf]);
  return (
    <section className={styles.how} aria-label={t('howToRead')}>
      <h2 className={styles.title}>{t('howToRead')}</h2>
      {example && <ExampleFigure thread={example} board={board} language={language} direction={direction} />}
      <Legend direction={direction} />
    </section>
  );
}

interface ExampleFigureProps {
  thread: Thread;
  board: Board;
  language: Language;
  direction: TimeDirection;
}

/** Shares of the width along time: not to scale, so that every part has room for its name. */
const AT = { promise: 0.04, dueFrom: 0.36, dueTo: 0.5, end: 0.85 } as const;
const Y = 66;

function ExampleFigure({ thread, board, language, direction }: ExampleFigureProps) {
  const t = useTranslations('timeline');
  const ids = patternIds(useId());
  const { commitment, due, late } = thread;
  const round = board.rounds.find((candidate) => candidate.id === commitment.roundId);
  const percent = (along: number) => `${(direction === 'rtl' ? 1 - along : along) * 100}%`;
  const left = (from: number, to: number) => percent(direction === 'rtl' ? to : from);
  const end = late ? AT.end : AT.dueTo;
  const span = due && formatSpan({ startOn: fromDayNumber(due.from), endOn: fromDayNumber(due.to) }, language);
  const roundName = round?.number ? t('roundNumber', { number: round.number }) : (round?.title[language] ?? '');
  const label = { language, direction };
  return (
    <svg
      className={styles.figure}
      width="100%"
      height={126}
      direction={directionOf(language)}
      overflow="visible"
      role="img"
      aria-label={commitment.title[language]}
    >
      <Patterns ids={ids} />
      <line x1={percent(AT.promise)} x2={percent(end)} y1={Y} y2={Y} stroke="var(--thread)" strokeWidth={1.5} />
      <rect
        x={left(AT.dueFrom, AT.dueTo)}
        width={`${(AT.dueTo - AT.dueFrom) * 100}%`}
        y={Y - 6}
        height={12}
        fill="var(--band)"
        stroke="var(--band-line)"
      />
      {late && (
        <rect
          x={left(AT.dueTo, AT.end)}
          width={`${(AT.end - AT.dueTo) * 100}%`}
          y={Y - 3}
          height={6}
          fill={`url(#${ids.late})`}
          stroke="var(--late)"
          strokeWidth={0.8}
        />
      )}
      <svg x={percent(AT.promise)} y={Y} overflow="visible">
        <Glyph sign={{ strength: commitment.strength }} direction={direction} />
      </svg>
      <svg x={percent(end)} y={Y} overflow="visible">
        <Glyph sign={{ status: thread.status }} size={15} direction={direction} />
      </svg>
      <PartLabel {...label} x={percent(AT.promise)} isAbove edge name={t('thePromise')} words={roundName} />
      <PartLabel {...label} x={percent((AT.dueFrom + AT.dueTo) / 2)} name={t('whenDue')} words={span ?? ''} />
      {late && (
        <PartLabel
          {...label}
          x={percent((AT.dueTo + AT.end) / 2)}
          isAbove
          name={t('lateness')}
          words={t('dayCount', { days: late.days })}
          ink="late"
        />
      )}
      <PartLabel
        {...label}
        x={percent(end)}
        name={t('whatHappened')}
        words={`${formatShortDay(fromDayNumber(thread.markDay), language)} ${fromDayNumber(thread.markDay).slice(0, 4)}`}
      />
    </svg>
  );
}

interface PartLabelProps {
  x: string;
  name: string;
  words: string;
  language: Language;
  direction: TimeDirection;
  ink?: string;
  isAbove?: boolean;
  /** At the edge the words run along time instead of standing in the middle. */
  edge?: boolean;
}

/** The name of a part and what it is here, with a line to the part. */
function PartLabel({
  x,
  name,
  words,
  language,
  direction,
  ink = 'ink',
  isAbove = false,
  edge = false,
}: PartLabelProps) {
  const isReadingAlong = directionOf(language) === direction;
  const anchor = edge ? (isReadingAlong ? 'start' : 'end') : 'middle';
  const [leadFrom, leadTo, nameAt, wordsAt] = isAbove ? [-8, -22, -42, -27] : [10, 22, 36, 52];
  return (
    <svg x={x} y={Y} overflow="visible">
      <path d={`M0,${leadFrom}V${leadTo}`} stroke="var(--rule-strong)" />
      <SvgText y={nameAt} textAnchor={anchor} ink={ink} bold>
        {name}
      </SvgText>
      <SvgText y={wordsAt} textAnchor={anchor}>
        {words}
      </SvgText>
    </svg>
  );
}
