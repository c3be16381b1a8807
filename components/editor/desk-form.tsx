'use client';

import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import type { SendError } from '@/lib/api/send';
import { Button } from '@/components/ui/button';
import styles from './form.module.css';
import { RefusalNotice } from './refusal-notice';
import { useHydrated } from './use-hydrated';

interface DeskFormProps {
  submitLabel: string;
  onSubmit: () => void;
  error: SendError | null;
  look?: 'primary' | 'line';
  label?: string;
  children: ReactNode;
}

/** A form that sends by script: its fields, why it was refused, and its button, which waits until the page listens. */
export function DeskForm({ submitLabel, onSubmit, error, look = 'primary', label, children }: DeskFormProps) {
  const t = useTranslations('desk');
  const isReady = useHydrated();
  const handle = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form method="post" className={styles.form} aria-label={label} onSubmit={handle}>
      {children}
      <RefusalNotice error={error} />
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <Button type="submit" look={look} isDisabled={!isReady}>
        {submitLabel}
      </Button>
    </form>
  );
}
