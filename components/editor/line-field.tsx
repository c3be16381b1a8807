'use client';

import { useId } from 'react';
import styles from './form.module.css';

interface LineFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'url' | 'date';
  isReadOnly?: boolean;
  maxLength?: number;
  min?: string;
  max?: string;
}

/** One line with its label, for what is saved as it is typed and judged only when it is sent on. */
export function LineField({ label, value, onChange, type = 'text', isReadOnly, maxLength, min, max }: LineFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type={type}
        dir={type === 'text' ? 'auto' : 'ltr'}
        readOnly={isReadOnly}
        maxLength={maxLength}
        min={min}
        max={max}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
