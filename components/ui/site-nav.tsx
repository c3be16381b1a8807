'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import styles from './site-header.module.css';

const PAGES = [
  { key: 'timeline', path: '' },
  { key: 'documents', path: '/documents' },
  { key: 'method', path: '/method' },
] as const;

/** The pages of the site; the one shown is marked. */
export function SiteNav({ language }: { language: Language }) {
  const t = useTranslations('header');
  const pathname = usePathname();
  return (
    <nav className={styles.nav} aria-label={t('main')}>
      {PAGES.map(({ key, path }) => {
        const href = `/${language}${path}`;
        const isCurrent = path === '' ? pathname === href : pathname.startsWith(href);
        return (
          <Link key={key} href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
            {t(key)}
          </Link>
        );
      })}
    </nav>
  );
}
