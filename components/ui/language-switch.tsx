'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import styles from './site-header.module.css';

/** The same page, with the same filters, in the other language. A plain link: the document's direction changes. */
export function LanguageSwitch({ language }: { language: Language }) {
  const t = useTranslations('header');
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const query = useSearchParams().toString();
  const rest = usePathname().replace(/^\/[^/]+/, '');
  return (
    <a className={styles.link} href={`/${other}${rest}${query ? `?${query}` : ''}`} hrefLang={other} lang={other}>
      {t('otherLanguage')}
    </a>
  );
}
