'use client';

import Link from 'next/link';
import { useParams } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import styles from './message-page.module.css';

/** Says that there is no such page and leads back, in the language of the path. */
export function NotFoundMessage() {
  const t = useTranslations('notFound');
  const { locale } = useParams<{ locale?: string }>();
  return (
    <section className={`wrap ${styles.page}`}>
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <p>
        <Link href={`/${toLanguage(locale) ?? DEFAULT_LANGUAGE}`}>{t('home')}</Link>
      </p>
    </section>
  );
}
