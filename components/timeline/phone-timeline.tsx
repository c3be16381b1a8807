'use client';

import { useId, useMemo, useState, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { CommitmentId } from '@/lib/domain/commitment';
import { fromDayNumber } from '@/lib/domain/iso-day';
import { formatCount } from '@/lib/i18n/plain-message';
import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import { countKept } from '@/lib/timeline/lane-facts';
import type { PlacedLane, PlacedThread } from '@/lib/timeline/place-lane';
import { buildScene, extentFor, type SceneOptions } from '@/lib/timeline/scene';
import { listAlignedTicks, listTicks } from '@/lib/timeline/ticks';
import type { AlignOn, DayRange } from '@/lib/timeline/view';
import { GlyphIcon } from './glyph';
import { patternIds, Patterns, type PatternIds } from './patterns';
import { PhoneThread, type PercentOf } from './phone-thread';
import { PictureControls } from './picture-controls';
import type { TimelineProps } from './timeline-props';
import type { TimelineWords } from './timeline-words';
import styles from './phone-timeline.module.css';
import plot from './timeline.module.css';

/** Lanes are open until so many rows are in sight; the others unfold. */
const OPEN_ROWS = 30;
/** A lane of more than `MOST_AT_ONCE` rows shows a few first: those that were not simply kept, the latest. */
const MOST_AT_ONCE = 10;
const FIRST_ROWS = 6;
const MOST_UNASKED = 60;
/** The axis of a telephone is about so wide: every second year has room. */
const NOMINAL_WIDTH = 328;

interface PhoneTimelineProps extends TimelineProps {
  options: SceneOptions;
  words: TimelineWords;
}

/** One row a promise on a shared axis, under a line of years that stays in sight; lanes fold. */
export function PhoneTimeline(props: PhoneTimelineProps) {
  const { options } = props;
  const { direction } = options;
  const extent = useMemo(() => extentFor(options), [options]);
  const lanes = useMemo(() => buildScene(options, extent).lanes, [options, extent]);
  const ids = patternIds(useId());
  const days = Math.max(1, extent.to - extent.from);
  const percentOf: PercentOf = (day) => {
    const along = ((day - extent.from) / days) * 100;
    return Math.round((direction === 'rtl' ? 100 - along : along) * 1000) / 1000;
  };
  const t = useTranslations('timeline');
  const ticks = phoneTicks(options.alignOn, extent, t);
  const lines = ticks.map(({ day }) => percentOf(day));
  const leftOut = options.items.threads.size - lanes.reduce((count, lane) => count + lane.size, 0);
  return (
    <div className={plot.narrow}>
      <svg width="0" height="0" aria-hidden="true">
        <Patterns ids={ids} />
      </svg>
      <div className={styles.years} aria-hidden="true">
        <svg width="100%" height={18} overflow="visible">
          {ticks.map(({ day, label }) => (
            <text key={day} x={`${percentOf(day)}%`} y={13} textAnchor="middle" fontSize={12.5} fill="var(--ink-2)">
              {label}
            </text>
          ))}
        </svg>
      </div>
      {leftOut > 0 && <p className={styles.leftOut}>{t('undatedLeftOut', { count: leftOut })}</p>}
      {lanes.map((lane, index) => (
        <PhoneLane
          key={lane.key}
          {...props}
          lane={lane}
          isOpen={isOpenAtFirst(lanes, index, props.selectedId)}
          row={{ percentOf, ids, years: lines }}
        />
      ))}
      <PictureControls {...props} />
    </div>
  );
}

/** Every second year, or on an aligned axis round numbers of days before and after the zero. */
function phoneTicks(
  alignOn: AlignOn,
  extent: DayRange,
  t: ReturnType<typeof useTranslations<'timeline'>>,
): { day: number; label: string }[] {
  const pxPerDay = NOMINAL_WIDTH / Math.max(1, extent.to - extent.from);
  if (alignOn === 'calendar')
    return listTicks(extent, pxPerDay)
      .filter((tick) => tick.kind === 'year' && !tick.isMinor)
      .map(({ day }) => ({ day, label: fromDayNumber(day).slice(0, 4) }));
  return listAlignedTicks(extent, pxPerDay).map((day) => ({
    day,
    label: day === 0 ? '0' : t(day < 0 ? 'before' : 'after', { days: Math.abs(day) }),
  }));
}

function isOpenAtFirst(lanes: readonly PlacedLane[], index: number, selectedId: CommitmentId | null): boolean {
  const rowsSoFar = lanes.slice(0, index + 1).reduce((rows, lane) => rows + firstRows(lane).length, 0);
  return rowsSoFar <= OPEN_ROWS || (lanes[index]?.threads ?? []).some(({ item }) => item.thread.id === selectedId);
}

function firstRows({ threads }: PlacedLane): readonly PlacedThread[] {
  if (threads.length <= MOST_AT_ONCE) return threads;
  const telling = threads.filter(({ item }) => item.thread.status !== 'fulfilled');
  return (telling.length >= FIRST_ROWS ? telling : threads).slice(-FIRST_ROWS);
}

interface RowDrawing {
  percentOf: PercentOf;
  ids: PatternIds;
  years: readonly number[];
}

interface PhoneLaneProps extends PhoneTimelineProps {
  lane: PlacedLane;
  isOpen: boolean;
  row: RowDrawing;
}

function PhoneLane({ lane, isOpen, row, ...props }: PhoneLaneProps) {
  const t = useTranslations('timeline');
  const { count, kept, late } = countKept(lane);
  const { direction } = props.options;
  const first = firstRows(lane);
  const shown = new Set(first);
  const others = lane.threads.filter((placed) => !shown.has(placed));
  return (
    <details className={styles.lane} open={isOpen}>
      <summary className={styles.summary}>
        <span className={styles.laneName}>{props.words.laneNameOf(lane.key, props.options.laneBy)}</span>
        <span className={styles.counts}>
          <GlyphIcon sign={{ status: 'fulfilled' }} size={14} direction={direction} /> {kept}{' '}
          {late > 0 && (
            <>
              <GlyphIcon sign={{ status: 'fulfilled-late' }} size={14} direction={direction} /> {late}{' '}
            </>
          )}
          {t('of', { count: formatCount(count) })}
        </span>
      </summary>
      <PhoneRows {...props} threads={first} row={row} />
      {others.length > 0 && <MoreRows {...props} threads={others} row={row} />}
    </details>
  );
}

/** Rows that unfold. Very many are made only when they are asked for. */
function MoreRows({
  threads,
  row,
  ...props
}: PhoneTimelineProps & { threads: readonly PlacedThread[]; row: RowDrawing }) {
  const t = useTranslations('timeline');
  const holdsSelected = threads.some(({ item }) => item.thread.id === props.selectedId);
  const [isAsked, setAsked] = useState(false);
  const isMade = threads.length <= MOST_UNASKED || isAsked || holdsSelected;
  return (
    <details open={holdsSelected} onToggle={(event) => event.currentTarget.open && setAsked(true)}>
      <summary className={styles.more}>{t('moreInLane', { count: threads.length })}</summary>
      {isMade && <PhoneRows {...props} threads={threads} row={row} />}
    </details>
  );
}

function PhoneRows({
  threads,
  row,
  ...props
}: PhoneTimelineProps & { threads: readonly PlacedThread[]; row: RowDrawing }) {
  return (
    <ul>
      {threads.map((placed) => (
        <PhoneRow key={placed.item.thread.id} {...props} placed={placed} row={row} />
      ))}
    </ul>
  );
}

function PhoneRow({ placed, row, ...props }: PhoneTimelineProps & { placed: PlacedThread; row: RowDrawing }) {
  const { thread, name } = placed.item;
  const { words, onSelect } = props;
  const isSelected = thread.id === props.selectedId || thread.id === props.comparedId;
  const select = (event: MouseEvent) => {
    if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onSelect(thread.id);
  };
  return (
    <li className={styles.row}>
      <a
        href={props.hrefOf(thread.id)}
        className={styles.link}
        aria-label={words.accountOf(thread)}
        aria-current={isSelected || undefined}
        data-id={thread.id}
        onClick={select}
      >
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.state} data-paint={STATUS_PAINT[thread.status]}>
            {words.stateOf(thread)}
          </span>
        </span>
        <span className={styles.axis}>
          <PhoneThread
            thread={thread}
            percentOf={(day) => row.percentOf(day - placed.zero)}
            direction={props.options.direction}
            ids={row.ids}
            years={row.years}
          />
        </span>
      </a>
    </li>
  );
}
