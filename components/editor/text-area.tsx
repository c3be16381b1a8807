'use client';

import { useId } from 'react';
import type { Language } from '@/lib/domain/language';
import styles from './form.module.css';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The language of what is written; its direction follows the text where none is given. */
  language?: Language;
  isReadOnly?: boolean;
  rows?: number;
  maxLength?: number;
  hint?: string;
  isInvalid?: boolean;
}

/** Several lines of text with their label. */
export function TextArea({ label, value, onChange, language, rows = 3, hint, isInvalid, ...props }: TextAreaProps) {
  const { isReadOnly, maxLength } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.input}
        rows={rows}
        maxLength={maxLength}
        lang={language}
        dir={language === 'en' ? 'ltr' : language === 'ar' ? 'rtl' : 'auto'}
        readOnly={isReadOnly}
        value={value}
        aria-invalid={isInvalid}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
