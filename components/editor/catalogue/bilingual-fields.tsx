'use client';

import { useTranslations } from 'use-intl/react';
import { NAME_MAX } from '@/lib/api/catalogue-forms';
import type { Bilingual } from '@/lib/domain/language';
import { LineField } from '../line-field';
import styles from './catalogue.module.css';

interface BilingualFieldsProps {
  what: 'name' | 'title' | 'venue';
  /** Where the value stands in the entry: `title`. */
  path: string;
  value: Bilingual;
  onChange: (value: Bilingual) => void;
  faults: ReadonlySet<string>;
}

/** A name in both languages, side by side. */
export function BilingualFields({ what, path, value, onChange, faults }: BilingualFieldsProps) {
  const t = useTranslations('desk.catalogue');
  return (
    <div className={styles.pair}>
      <LineField
        label={t(`${what}Ar`)}
        value={value.ar}
        maxLength={NAME_MAX}
        isInvalid={faults.has(`${path}.ar`)}
        onChange={(ar) => onChange({ ...value, ar })}
      />
      <LineField
        label={t(`${what}En`)}
        value={value.en}
        maxLength={NAME_MAX}
        isInvalid={faults.has(`${path}.en`)}
        onChange={(en) => onChange({ ...value, en })}
      />
    </div>
  );
}
