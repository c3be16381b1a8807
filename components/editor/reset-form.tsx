'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import { DeskForm } from './desk-form';
import styles from './form.module.css';
import { NewPasswordField } from './new-password-field';
import { useSend } from './use-send';

/** A new password by a link. */
export function ResetForm({ token, language }: { token: string; language: Language }) {
  const t = useTranslations('desk');
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const { submit, ...state } = useSend();
  const save = async () => {
    if (await submit('/api/auth/reset', { token, password })) setDone(true);
  };
  if (isDone)
    return (
      <p role="status" className={styles.done}>
        {t('reset.done')} <Link href={`/${language}/sign-in`}>{t('signIn.title')}</Link>
      </p>
    );
  return (
    <DeskForm {...state} submitLabel={t('reset.submit')} onSubmit={() => void save()}>
      <NewPasswordField label={t('form.newPassword')} value={password} onChange={setPassword} />
    </DeskForm>
  );
}
