import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { AlignOn, TimeDirection } from '@/lib/timeline/view';
import styles from './window-controls.module.css';

const WORD = { calendar: 'alignCalendar', due: 'alignDue', promise: 'alignPromise' } as const;
const ALIGNMENTS: readonly AlignOn[] = ['calendar', 'due', 'promise'];

interface LookControlsProps {
  alignOn: AlignOn;
  direction: TimeDirection;
  onAlign?: (alignOn: AlignOn) => void;
  onTimeDirection?: (direction: TimeDirection) => void;
}

/** What the axis counts from, and which way time runs, whatever the language. */
export const LookControls = memo(function LookControls(props: LookControlsProps) {
  const { alignOn, direction, onAlign, onTimeDirection } = props;
  const t = useTranslations('timeline');
  return (
    <>
      {onAlign && (
        <label className={styles.day}>
          {t('alignLabel')}
          <select
            value={alignOn}
            onChange={(event) => {
              const chosen = ALIGNMENTS.find((key) => key === event.currentTarget.value);
              if (chosen) onAlign(chosen);
            }}
          >
            {ALIGNMENTS.map((key) => (
              <option key={key} value={key}>
                {t(WORD[key])}
              </option>
            ))}
          </select>
        </label>
      )}
      {onTimeDirection && (
        <Button onPress={() => onTimeDirection(direction === 'rtl' ? 'ltr' : 'rtl')}>
          {t(direction === 'rtl' ? 'timeRunsRight' : 'timeRunsLeft')}
        </Button>
      )}
    </>
  );
});
