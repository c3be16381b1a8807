'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import type { Language } from '@/lib/domain/language';
import { LOCALE_TAGS } from '@/lib/i18n/locale-tag';
import styles from './shown.module.css';

interface StaleNoteProps {
  /** When what is shown was fetched, in milliseconds since 1970. */
  fetchedAt: number;
  language: Language;
  retry: () => unknown;
}

/** The board could not be fetched again: what failed, how old what is shown is, and a way to try again. */
export function StaleNote({ fetchedAt, language, retry }: StaleNoteProps) {
  const t = useTranslations('stale');
  const clock = new Intl.DateTimeFormat(LOCALE_TAGS[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <div className="wrap">
      <section className={styles.ignored} role="alert">
        <strong>{t('title')}</strong> {t('body', { time: clock.format(fetchedAt) })}{' '}
        <Button look="line" onPress={() => retry()}>
          {t('retry')}
        </Button>
      </section>
    </div>
  );
}
