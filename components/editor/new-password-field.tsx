'use client';

import { useTranslations } from 'use-intl/react';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/api/account-forms';
import { Field } from './field';

interface NewPasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A password to be chosen, by the rules that the server holds too. */
export function NewPasswordField({ label, value, onChange }: NewPasswordFieldProps) {
  const t = useTranslations('desk.form');
  return (
    <Field
      type="password"
      isLatin
      isRequired
      label={label}
      hint={t('passwordHint')}
      minLength={PASSWORD_MIN}
      maxLength={PASSWORD_MAX}
      autoComplete="new-password"
      value={value}
      onChange={onChange}
    />
  );
}
