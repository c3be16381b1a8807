'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DeskForm } from './desk-form';
import { Field } from './field';
import styles from './form.module.css';
import { NewPasswordField } from './new-password-field';
import { useSend } from './use-send';

/** Changes one's own password. */
export function PasswordChange() {
  const t = useTranslations('desk');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isDone, setDone] = useState(false);
  const { submit, ...state } = useSend();
  const change = async () => {
    setDone(false);
    if (!(await submit('/api/auth/password', { current, next }))) return;
    setCurrent('');
    setNext('');
    setDone(true);
  };
  return (
    <DeskForm
      {...state}
      look="line"
      label={t('account.passwordTitle')}
      submitLabel={t('account.passwordSubmit')}
      onSubmit={() => void change()}
    >
      <Field
        type="password"
        isLatin
        isRequired
        label={t('form.currentPassword')}
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <NewPasswordField label={t('form.newPassword')} value={next} onChange={setNext} />
      <p role="status" className={isDone ? styles.done : 'visually-hidden'}>
        {isDone ? t('account.passwordDone') : ''}
      </p>
    </DeskForm>
  );
}
