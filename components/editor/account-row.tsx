'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { AccountView } from '@/lib/api/account-pages';
import { ROLES } from '@/lib/domain/permissions';
import { Button } from '@/components/ui/button';
import { Choice } from './choice';
import styles from './desk.module.css';
import { RefusalNotice } from './refusal-notice';
import { useHydrated } from './use-hydrated';
import { useSend } from './use-send';

/** One account: its role, and whether it may sign in. One's own cannot be changed here. */
export function AccountRow({ account, isOwn }: { account: AccountView; isOwn: boolean }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const isReady = useHydrated();
  const [role, setRole] = useState(account.role);
  const [note, setNote] = useState('');
  const { submit, error } = useSend();
  const address = `/api/auth/accounts/${account.id}`;
  const change = async (changes: Partial<AccountView>) => {
    setNote('');
    if (!(await submit(address, { revision: account.revision, ...changes }, 'PATCH'))) return;
    setNote(t('accounts.saved'));
    router.refresh();
  };
  const signOut = async () => {
    const answer = await submit<{ sessions: number }>(`${address}/sign-out`, {});
    if (answer) setNote(t('accounts.signedOut', { count: answer.value.sessions }));
  };
  return (
    <li>
      <p>
        <strong>{account.name}</strong> <bdi className={styles.meta}>{account.email}</bdi>{' '}
        {account.isDisabled ? <span className={styles.tag}>{t('accounts.disabled')}</span> : null}{' '}
        {account.hasTwoFactor ? <span className={styles.tag}>{t('accounts.twoFactor')}</span> : null}{' '}
        {isOwn ? (
          <span className={styles.tag}>
            {t('accounts.you')}, {t(`roles.${account.role}`)}
          </span>
        ) : null}
      </p>
      {isOwn ? null : (
        <div className={styles.row}>
          <div className={styles.role}>
            <Choice
              isLabelHidden
              label={t('accounts.roleOf', { name: account.name })}
              value={role}
              options={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
              onChange={setRole}
              isDisabled={!isReady}
            />
          </div>
          <Button
            look="line"
            isDisabled={!isReady || role === account.role}

            onPress={() => void change({ role })}
          >
            {t('accounts.saveRole')}
          </Button>
          <Button
            look="line"
            isDisabled={!isReady}

            onPress={() => void change({ isDisabled: !account.isDisabled })}
          >
            {t(account.isDisabled ? 'accounts.enable' : 'accounts.disable')}
          </Button>
          <Button look="line" isDisabled={!isReady} onPress={() => void signOut()}>
            {t('accounts.signOut')}
          </Button>
        </div>
      )}
      <RefusalNotice error={error} />
      <p role="status" className={styles.meta}>
        {note}
      </p>
    </li>
  );
}
