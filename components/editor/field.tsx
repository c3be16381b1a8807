'use client';

import type { ComponentProps } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import styles from './form.module.css';

interface FieldProps extends Omit<ComponentProps<typeof TextField>, 'className' | 'children'> {
  label: string;
  hint?: string;
  /** Addresses and codes run from left to right in either language. */
  isLatin?: boolean;
}

/** One line of text with its label, and why it is not accepted. */
export function Field({ label, hint, isLatin = false, ...props }: FieldProps) {
  return (
    <TextField {...props} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} dir={isLatin ? 'ltr' : undefined} />
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.fieldError ?? ''} />
    </TextField>
  );
}
