'use client';

import type { KeyboardEvent } from 'react';
import { fromDayNumber, isIsoDay, toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import { directionOf } from '@/lib/i18n/direction';
import type { TimeDirection } from '@/lib/timeline/view';
import { formatDay } from '@/lib/i18n/format-day';
import { calendarExtent } from '@/lib/timeline/extent';
import { Button } from '@/components/ui/button';
import { homeAddress } from '@/components/ui/page-address';
import { writeViewState } from '@/lib/api/view-state';
import styles from './as-of.module.css';
import { listStops, nextStop, previousStop } from './as-of-stops';
import type { BoardModel } from './board-model';
import { DayField } from './due-filter';
import type { HistoryStep } from './use-view-state';
import { useReplay } from './use-replay';

/** The day of the board: a rail on the timeline's scale with a notch a round, a date field, and a replay of the years. */
export function AsOfRail({ model }: { model: BoardModel }) {
  const { board, asOf, today, state, change, words } = model;
  const { t, language } = words;
  // the rail runs the way of the picture's time, which may be turned against the language
  const direction = state.time ?? directionOf(language);
  const stops = listStops(board.rounds, today);
  const extent = calendarExtent(board, today);
  const show = (day: IsoDay, step: HistoryStep = 'replace') => change({ asOf: day >= today ? null : day }, step);
  const replay = useReplay(stops, asOf, show);

  const stepByRounds = (event: KeyboardEvent<HTMLInputElement>) => {
    const day = stopFor(event.key, stops, asOf, direction === 'rtl');
    if (day === undefined) return;
    event.preventDefault();
    if (day !== null) show(day);
  };
  return (
    <div className={`${styles.asOf} no-print`} role="group" aria-label={t('asOf.label')}>
      <div className={`${styles.play} needs-script`}>
        <Button onPress={replay.toggle}>
          <PlaySign isPlaying={replay.isPlaying} direction={direction} />
          {t(replay.isPlaying ? 'asOf.pause' : 'asOf.play')}
        </Button>
      </div>
      <div className={`${styles.rail} needs-script`}>
        <div dir={direction}>
          <Notches days={stops} from={extent.from} to={extent.to} />
          <input
            className={styles.slider}
            type="range"
            min={extent.from}
            max={extent.to}
            value={toDayNumber(asOf)}
            aria-label={t('asOf.slider')}
            aria-valuetext={formatDay(asOf, language)}
            onKeyDown={stepByRounds}
            onChange={(event) => show(fromDayNumber(Math.min(event.currentTarget.valueAsNumber, toDayNumber(today))))}
          />
        </div>
      </div>
      <form
        className={styles.field}
        action={homeAddress(language)}
        method="get"
        onSubmit={(event) => event.preventDefault()}
      >
        {[...new URLSearchParams(writeViewState({ ...state, asOf: null }))].map(([name, value], position) => (
          <input key={position} type="hidden" name={name} value={value} />
        ))}
        <DayField
          label={t('asOf.field')}
          name="asOf"
          value={asOf}
          max={today}
          onChange={(day) => {
            if (isIsoDay(day)) show(day, 'push');
          }}
        />
        <noscript>
          <button>{t('asOf.go')}</button>
        </noscript>
        {asOf !== today && (
          <a
            href={homeAddress(language, writeViewState({ ...state, asOf: null }))}
            onClick={(event) => {
              event.preventDefault();
              change({ asOf: null });
            }}
          >
            {t('asOf.today')}
          </a>
        )}
      </form>
    </div>
  );
}

/** The stop that a key leads to: undefined for other keys, null where there is none further on. */
function stopFor(
  key: string,
  stops: readonly IsoDay[],
  asOf: IsoDay,
  isRightToLeft: boolean,
): IsoDay | null | undefined {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowUp') return nextStop(stops, asOf);
  if (key === back || key === 'ArrowDown') return previousStop(stops, asOf);
  if (key === 'Home') return stops[0] ?? null;
  return key === 'End' ? (stops.at(-1) ?? null) : undefined;
}

function Notches({ days, from, to }: { days: readonly IsoDay[]; from: number; to: number }) {
  const along = (day: IsoDay) => `${((toDayNumber(day) - from) / (to - from)) * 100}%`;
  return (
    <div className={styles.notches} aria-hidden="true">
      {days.map((day) => (
        <i key={day} style={{ insetInlineStart: along(day) }} />
      ))}
    </div>
  );
}

function PlaySign({ isPlaying, direction }: { isPlaying: boolean; direction: TimeDirection }) {
  return (
    <svg className={styles.sign} width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      <circle r="10" fill="none" stroke="currentColor" />
      <path
        transform={direction === 'rtl' ? 'scale(-1,1)' : undefined}
        d={isPlaying ? 'M-3,-4v8M3,-4v8' : 'M-3,-5L5,0L-3,5Z'}
        fill="currentColor"
        stroke="currentColor"
        strokeWidth={isPlaying ? 2 : 0}
      />
    </svg>
  );
}
