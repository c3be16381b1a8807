'use client';

import type { ComponentProps } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl/react';
import styles from './form.module.css';

interface FieldProps extends Omit<ComponentProps<typeof TextField>, 'className' | 'children'> {
  label: string;
  hint?: string;
  /** Addresses and codes run from left to right in either language. */
  isLatin?: boolean;
}

/** One line of text with its label, and why it is not accepted. */
export function Field({ label, hint, isLatin = false, ...props }: FieldProps) {
  const t = useTranslations('desk.form');
  return (
    <TextField {...props} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} dir={isLatin ? 'ltr' : undefined} />
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.fieldError ?? ''}>
        {({ validationDetails, defaultChildren }) => faultOf(validationDetails, t, props.minLength) ?? defaultChildren}
      </FieldError>
    </TextField>
  );
}

type T = ReturnType<typeof useTranslations<'desk.form'>>;

/** In the language of the page: a browser says it in its own. Null where only the browser knows. */
function faultOf(fault: ValidityState, t: T, min = 0): string | null {
  if (fault.valueMissing) return t('missing');
  if (fault.tooShort) return t('tooShort', { count: min });
  if (fault.typeMismatch) return t('noEmail');
  if (fault.patternMismatch) return t('sixDigits');
  return null;
}
