'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import { ROLES, type Role } from '@/lib/domain/permissions';
import { formatDay } from '@/lib/i18n/format-day';
import { Button } from '@/components/ui/button';
import { Choice } from './choice';
import { DeskForm } from './desk-form';
import { Field } from './field';
import styles from './form.module.css';
import { useSend } from './use-send';

interface Made {
  email: string;
  link: string;
  expiresAt: string;
}

/** Makes a link for somebody of a role, to be given to them by hand: the program sends no mail. */
export function InviteForm({ language }: { language: Language }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const [made, setMade] = useState<Made | null>(null);
  const { submit, ...state } = useSend();
  const invite = async () => {
    const answer = await submit<{ token: string; expiresAt: string }>('/api/auth/invitations', { email, role });
    if (!answer) return;
    const link = `${window.location.origin}/${language}/join?token=${answer.value.token}`;
    setMade({ email, link, expiresAt: answer.value.expiresAt });
    setEmail('');
    router.refresh();
  };
  return (
    <>
      <DeskForm
        {...state}
        label={t('accounts.inviteTitle')}
        submitLabel={t('accounts.inviteSubmit')}
        onSubmit={() => void invite()}
      >
        <Field type="email" isLatin isRequired label={t('form.email')} value={email} onChange={setEmail} />
        <Choice
          label={t('form.role')}
          value={role}
          options={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={setRole}
        />
      </DeskForm>
      <div role="status">{made ? <MadeLink made={made} language={language} /> : null}</div>
    </>
  );
}

function MadeLink({ made, language }: { made: Made; language: Language }) {
  const t = useTranslations('desk.accounts');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(made.link);
    setCopied(true);
  };
  return (
    <div className={styles.form}>
      <p>{t('inviteDone', { email: made.email, day: formatDay(made.expiresAt.slice(0, 10), language) })}</p>
      <code className={styles.secret}>{made.link}</code>
      <Button look="line" onPress={() => void copy()}>
        {isCopied ? t('copied') : t('copy')}
      </Button>
    </div>
  );
}
