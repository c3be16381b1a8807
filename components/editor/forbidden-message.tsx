'use client';

import Link from 'next/link';
import { useParams } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import styles from './desk.module.css';

/** Says that the role may not see the page, and leads back to the desk. */
export function ForbiddenMessage() {
  const t = useTranslations('desk.forbidden');
  const { locale } = useParams<{ locale?: string }>();
  return (
    <section className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <p>
        <Link href={`/${toLanguage(locale) ?? DEFAULT_LANGUAGE}/desk`} prefetch={false}>
          {t('back')}
        </Link>
      </p>
    </section>
  );
}
