'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import type { InvitationView } from '@/lib/api/account-pages';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import { Button } from '@/components/ui/button';
import styles from './desk.module.css';
import { RefusalNotice } from './refusal-notice';
import { useHydrated } from './use-hydrated';
import { useSend } from './use-send';

/** An invitation that nobody followed yet. */
export function InvitationRow({ invitation, language }: { invitation: InvitationView; language: Language }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const isReady = useHydrated();
  const { submit, error } = useSend();
  const revoke = async () => {
    if (await submit(`/api/auth/invitations/${invitation.id}`, {}, 'DELETE')) router.refresh();
  };
  return (
    <li>
      <div className={styles.row}>
        <bdi>{invitation.email}</bdi>
        <span className={styles.tag}>{t(`roles.${invitation.role}`)}</span>
        <span className={styles.meta}>{t('accounts.until', { day: formatDay(invitation.expiresOn, language) })}</span>
        <Button
          aria-label={`${t('accounts.revoke')}: ${invitation.email}`}
          isDisabled={!isReady}

          onPress={() => void revoke()}
        >
          {t('accounts.revoke')}
        </Button>
      </div>
      <RefusalNotice error={error} />
    </li>
  );
}
