'use client';

import { useId } from 'react';
import styles from './form.module.css';

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  isLabelHidden?: boolean;
  isDisabled?: boolean;
}

/** One of a few, by the browser's own list: it works by keyboard, by touch and in both directions. */
export function Choice<V extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden,
  isDisabled,
}: ChoiceProps<V>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        disabled={isDisabled}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
