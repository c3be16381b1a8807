'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import { differingSpans, type Difference, type Take } from '@/lib/domain/three-way';
import { Button } from '@/components/ui/button';
import styles from './conflict.module.css';
import { Marked } from './marked';

/** A field that two people changed, as it is shown: its name, and both versions as text. */
export interface ConflictField<K extends string = string> extends Difference<K> {
  label: string;
  mine: string;
  theirs: string;
  /** Of the text; its direction follows what is written where none is given. */
  language?: Language;
}

interface ConflictFieldsProps<K extends string> {
  fields: readonly ConflictField<K>[];
  onSettle: (takes: Partial<Record<K, Take>>) => void;
}

/**
 * Both versions of what two people changed, side by side, field by field: each is kept, taken, or both are joined. Where only one
 * of them changed a field, that is chosen already. Nothing is overwritten before somebody says so.
 */
export function ConflictFields<K extends string>({ fields, onSettle }: ConflictFieldsProps<K>) {
  const t = useTranslations('desk.conflict');
  const [chosen, setChosen] = useState<Partial<Record<K, Take>>>({});
  const takeOf = ({ key, suggested }: ConflictField<K>) => chosen[key] ?? suggested;
  const all = (take: Take) => Object.fromEntries(fields.map(({ key }) => [key, take])) as Partial<Record<K, Take>>;
  const takes = Object.fromEntries(
    fields.flatMap((field) => {
      const take = takeOf(field);
      return take === null ? [] : [[field.key, take]];
    }),
  ) as Partial<Record<K, Take>>;
  const open = fields.filter((field) => takeOf(field) === null).length;
  return (
    <section className={styles.notice} role="alert" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{t('body')}</p>
      {fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          take={takeOf(field)}
          onTake={(take) => setChosen((now) => ({ ...now, [field.key]: take }))}
        />
      ))}
      <div className={styles.row}>
        <Button look="primary" isDisabled={open > 0} onPress={() => onSettle(takes)}>
          {t('settle')}
        </Button>
        <Button look="line" onPress={() => onSettle(all('mine'))}>
          {t('keepMine')}
        </Button>
        <Button look="line" onPress={() => onSettle(all('theirs'))}>
          {t('takeTheirs')}
        </Button>
        {open > 0 ? <span className={styles.meta}>{t('open', { count: open })}</span> : null}
      </div>
    </section>
  );
}

interface FieldProps {
  field: ConflictField;
  take: Take | null;
  onTake: (take: Take) => void;
}

function Field({ field, take, onTake }: FieldProps) {
  const t = useTranslations('desk.conflict');
  const name = useId();
  const { label, mine, theirs, canHaveBoth, language } = field;
  const spans = differingSpans(mine, theirs);
  const versions = [
    { value: 'mine', text: mine, span: spans.a },
    { value: 'theirs', text: theirs, span: spans.b },
  ] as const;
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.versions}>
        {versions.map(({ value, text, span }) => (
          <label key={value} className={styles.version} data-taken={take === value || take === 'both'}>
            <span className={styles.choice}>
              <input type="radio" name={name} checked={take === value} onChange={() => onTake(value)} /> {t(value)}
            </span>
            <Marked text={text} span={span} language={language} empty={t('empty')} />
          </label>
        ))}
      </div>
      {canHaveBoth ? (
        <label className={styles.choice}>
          <input type="radio" name={name} checked={take === 'both'} onChange={() => onTake('both')} /> {t('both')}
        </label>
      ) : null}
    </fieldset>
  );
}
