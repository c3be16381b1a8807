'use client';

import { useId, type ReactNode } from 'react';
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
  hint?: string;
  isInvalid?: boolean;
  /** What is said of the value while it is typed, close below it. */
  said?: ReactNode;
  /** The field is left, or Enter is pressed. */
  onCommit?: () => void;
}

/** One line with its label, for what is saved as it is typed and judged only when it is sent on. */
export function LineField({
  label,
  value,
  onChange,
  type = 'text',
  hint,
  isInvalid,
  said,
  onCommit,
  ...props
}: LineFieldProps) {
  const { isReadOnly, maxLength, min, max } = props;
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
        aria-invalid={isInvalid}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onCommit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onCommit?.();
        }}
      />
      {said}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
