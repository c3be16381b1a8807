'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DeskForm } from './desk-form';
import { Field } from './field';
import { NewPasswordField } from './new-password-field';
import { useSend } from './use-send';

interface JoinFormProps {
  token: string;
  /** The address that was invited; null where the link asks for one. */
  email: string | null;
  next: string;
}

/** Opens an account by an invitation and signs in. */
export function JoinForm({ token, email: invited, next }: JoinFormProps) {
  const t = useTranslations('desk');
  const [name, setName] = useState('');
  const [email, setEmail] = useState(invited ?? '');
  const [password, setPassword] = useState('');
  const { submit, ...state } = useSend();
  const join = async () => {
    const body = { token, name, password, ...(invited === null ? { email } : {}) };
    if (await submit('/api/auth/join', body)) window.location.assign(next);
  };
  return (
    <DeskForm {...state} submitLabel={t('join.submit')} onSubmit={() => void join()}>
      <Field isRequired label={t('form.name')} maxLength={80} autoComplete="name" value={name} onChange={setName} />
      <Field
        type="email"
        isLatin
        isRequired
        isReadOnly={invited !== null}
        label={t('form.email')}
        autoComplete="username"
        value={email}
        onChange={setEmail}
      />
      <NewPasswordField label={t('form.password')} value={password} onChange={setPassword} />
    </DeskForm>
  );
}
