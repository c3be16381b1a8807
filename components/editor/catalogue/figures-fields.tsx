'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { toWesternDigits } from '@/lib/domain/digits';
import { Button } from '@/components/ui/button';
import { LineField } from '../line-field';
import styles from './catalogue.module.css';
import type { FieldsProps } from './field-props';

type Figures = Record<string, number | boolean>;
interface Row {
  name: string;
  value: string;
}

const toRow = ([name, value]: [string, number | boolean]): Row => ({ name, value: String(value) });

/** What is typed as a figure: a number, `true` or `false`; what is neither stays as it is, and is refused when it is sent. */
function toFigure(text: string): number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  const digits = toWesternDigits(text.trim());
  return digits === '' ? NaN : Number(digits);
}

/** Numbers that belong to an event: how many were exchanged, how many took part. */
export function FiguresFields({ value, onChange, faults }: FieldsProps<Figures>) {
  const t = useTranslations('desk.catalogue');
  const [rows, setRows] = useState(() => Object.entries(value).map(toRow));
  const put = (next: Row[]) => {
    setRows(next);
    const named = next.filter(({ name }) => name !== '');
    onChange(Object.fromEntries(named.map((row) => [row.name, toFigure(row.value)])));
  };
  const isFaulty = ({ name }: Row) => faults.has(`figures.${name}`);
  return (
    <fieldset className={styles.group}>
      <legend>{t('figures')}</legend>
      {rows.map((row, position) => (
        <div key={position} className={styles.line}>
          <LineField
            label={t('figureName')}
            value={row.name}
            isInvalid={isFaulty(row)}
            onChange={(name) => put(rows.map((each, at) => (at === position ? { ...each, name } : each)))}
          />
          <LineField
            label={t('figureValue')}
            value={row.value}
            isInvalid={isFaulty(row)}
            onChange={(text) => put(rows.map((each, at) => (at === position ? { ...each, value: text } : each)))}
          />
          <Button
            look="line"
            aria-label={t('removeFigure', { n: position + 1 })}
            onPress={() => put(rows.filter((_, at) => at !== position))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button look="line" onPress={() => put([...rows, { name: '', value: '' }])}>
        {t('addFigure')}
      </Button>
    </fieldset>
  );
}
