'use client';

import { useTranslations } from 'use-intl/react';
import type { FactSource } from '@/lib/domain/calendar';
import { Button } from '@/components/ui/button';
import { LineField } from '../line-field';
import styles from './catalogue.module.css';
import type { FieldsProps } from './field-props';

/** Where a fact was seen: addresses with their publishers. */
export function SourcesFields({ value, onChange, faults }: FieldsProps<FactSource[]>) {
  const t = useTranslations('desk.catalogue');
  const put = (at: number, change: Partial<FactSource>) =>
    onChange(value.map((source, position) => (position === at ? { ...source, ...change } : source)));
  return (
    <fieldset className={styles.group}>
      <legend>{t('sources')}</legend>
      {value.map((source, position) => (
        <div key={position} role="group" aria-label={t('sourceN', { n: position + 1 })} className={styles.line}>
          <LineField
            type="url"
            label={t('url')}
            value={source.url}
            isInvalid={faults.has(`sources.${position}.url`)}
            onChange={(url) => put(position, { url })}
          />
          <LineField
            label={t('publisher')}
            value={source.publisher}
            isInvalid={faults.has(`sources.${position}.publisher`)}
            onChange={(publisher) => put(position, { publisher })}
          />
          <Button
            look="line"
            aria-label={t('removeSource', { n: position + 1 })}
            onPress={() => onChange(value.filter((_, at) => at !== position))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button look="line" onPress={() => onChange([...value, { url: '', publisher: '' }])}>
        {t('addSource')}
      </Button>
    </fieldset>
  );
}
