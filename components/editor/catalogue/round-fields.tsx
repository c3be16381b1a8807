'use client';

import { useTranslations } from 'use-intl/react';
import type { Series } from '@/lib/domain/calendar';
import { toWesternDigits } from '@/lib/domain/digits';
import type { Language } from '@/lib/domain/language';
import { Choice } from '../choice';
import { LineField } from '../line-field';
import { BilingualFields } from './bilingual-fields';
import styles from './catalogue.module.css';
import type { FieldsProps, ValueOf } from './field-props';
import { SourcesFields } from './sources-fields';
import { SpanFields } from './span-fields';

interface RoundFieldsProps extends FieldsProps<ValueOf<'round'>> {
  language: Language;
  series: readonly Series[];
}

/** A round: its place in a series, its names, its days and where it was seen. */
export function RoundFields({ value, onChange, faults, language, series }: RoundFieldsProps) {
  const t = useTranslations('desk.catalogue');
  const isNew = value.id === null;
  const setNumber = (text: string) => {
    const digits = toWesternDigits(text).trim();
    if (/^\d{0,3}$/.test(digits)) onChange({ ...value, number: digits === '' ? null : Number(digits) });
  };
  return (
    <>
      <div className={styles.pair}>
        <Choice
          label={t('series')}
          value={value.series}
          isDisabled={!isNew}
          options={series.map(({ id, name, prefix }) => ({ value: id, label: `${name[language]} (${prefix})` }))}
          onChange={(id) => onChange({ ...value, series: id })}
        />
        <LineField
          label={t('number')}
          hint={t('numberHint')}
          value={value.number === null ? '' : String(value.number)}
          isReadOnly={!isNew}
          isInvalid={faults.has('number')}
          onChange={setNumber}
        />
      </div>
      <BilingualFields
        what="title"
        path="title"
        value={value.title}
        faults={faults}
        onChange={(title) => onChange({ ...value, title })}
      />
      <BilingualFields
        what="venue"
        path="venue"
        value={value.venue}
        faults={faults}
        onChange={(venue) => onChange({ ...value, venue })}
      />
      <SpanFields value={value} faults={faults} onChange={(span) => onChange({ ...value, ...span })} />
      <SourcesFields value={value.sources} faults={faults} onChange={(sources) => onChange({ ...value, sources })} />
    </>
  );
}
