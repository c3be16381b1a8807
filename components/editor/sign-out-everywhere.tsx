'use client';

import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import { DeskForm } from './desk-form';
import { useSend } from './use-send';

/** Ends every session of one's own. */
export function SignOutEverywhere({ language }: { language: Language }) {
  const t = useTranslations('desk.account');
  const { submit, ...state } = useSend();
  const end = async () => {
    if (await submit('/api/auth/sign-out-everywhere', {})) window.location.assign(`/${language}/sign-in`);
  };
  return (
    <DeskForm
      {...state}
      look="line"
      label={t('sessionsTitle')}
      submitLabel={t('sessionsSubmit')}
      onSubmit={() => void end()}
    >
      <p>{t('sessionsBody')}</p>
    </DeskForm>
  );
}
