'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import styles from '@/components/ui/message-page.module.css';

/** What is shown when a page fails: what failed, and a way to try again. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('error');
  return (
    <section className={`wrap ${styles.page}`} role="alert">
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <Button look="primary" onPress={retry}>
        {t('retry')}
      </Button>
    </section>
  );
}
