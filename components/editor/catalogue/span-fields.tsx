'use client';

import { useTranslations } from 'use-intl/react';
import { LineField } from '../line-field';
import styles from './catalogue.module.css';
import type { FieldsProps } from './field-props';

/** First and last day. A last day that was not given follows the first. */
export function SpanFields({ value, onChange, faults }: FieldsProps<{ startOn: string; endOn: string }>) {
  const t = useTranslations('desk.catalogue');
  const { startOn, endOn } = value;
  return (
    <div className={styles.pair}>
      <LineField
        type="date"
        label={t('startOn')}
        value={startOn}
        isInvalid={faults.has('startOn')}
        onChange={(day) => onChange({ startOn: day, endOn: endOn === '' || endOn === startOn ? day : endOn })}
      />
      <LineField
        type="date"
        label={t('endOn')}
        value={endOn}
        min={startOn}
        isInvalid={faults.has('endOn')}
        onChange={(day) => onChange({ startOn, endOn: day })}
      />
    </div>
  );
}
