'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { fromDayNumber, isIsoDay, toDayNumber } from '@/lib/domain/iso-day';
import type { DayRange } from '@/lib/timeline/view';
import { clampWindow, isWhole, zoomWindow } from '@/lib/timeline/zoom-window';
import styles from './window-controls.module.css';

interface WindowControlsProps {
  /** The window where it last rested: the dates follow when a hand lets go. */
  resting: DayRange;
  goTo: (window: DayRange) => void;
  extent: DayRange;
  /** An aligned axis has no dates to type. */
  isCalendar: boolean;
  onHelp: () => void;
}

const ZOOM_STEP = 2;

/** Dates of the window, closer and further, the whole time, and the list of keys: for those who do not drag. */
export const WindowControls = memo(function WindowControls(props: WindowControlsProps) {
  const { resting: current, goTo, extent, isCalendar, onHelp } = props;
  const t = useTranslations('timeline');
  const zoomBy = (factor: number) => () => goTo(zoomWindow(current, extent, factor, (current.from + current.to) / 2));
  const setEnd = (end: 'from' | 'to') => (day: string) => {
    if (isIsoDay(day)) goTo(clampWindow({ ...current, [end]: toDayNumber(day) }, extent));
  };
  const all = isWhole(current, extent);
  return (
    <div className={`${styles.controls} needs-script no-print`} role="group" aria-label={t('windowLabel')}>
      {isCalendar && (
        <>
          <DayInput label={t('from')} day={current.from} extent={extent} onDay={setEnd('from')} />
          <DayInput label={t('to')} day={current.to} extent={extent} onDay={setEnd('to')} />
        </>
      )}
      <span className={styles.buttons}>
        <Button onPress={zoomBy(1 / ZOOM_STEP)}>{t('zoomIn')}</Button>
        <Button onPress={zoomBy(ZOOM_STEP)} isDisabled={all}>
          {t('zoomOut')}
        </Button>
        <Button onPress={() => goTo(extent)} isDisabled={all}>
          {t('wholeTime')}
        </Button>
        <Button onPress={onHelp}>{t('keys')}</Button>
      </span>
    </div>
  );
});

interface DayInputProps {
  label: string;
  day: number;
  extent: DayRange;
  onDay: (day: string) => void;
}

function DayInput({ label, day, extent, onDay }: DayInputProps) {
  return (
    <label className={styles.day}>
      {label}
      <input
        type="date"
        value={fromDayNumber(Math.round(day))}
        min={fromDayNumber(extent.from)}
        max={fromDayNumber(extent.to)}
        onChange={(event) => onDay(event.currentTarget.value)}
      />
    </label>
  );
}
