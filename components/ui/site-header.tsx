import Link from 'next/link';
import type { Language } from '@/lib/domain/language';
import { translatorOf } from '@/lib/i18n/translator';
import { LanguageSwitch } from './language-switch';
import { SiteNav } from './site-nav';
import styles from './site-header.module.css';
import { ThemeSwitch } from './theme-switch';

/** The bar at the head of every page. */
export function SiteHeader({ language, processName }: { language: Language; processName: string }) {
  const t = translatorOf(language);
  return (
    <header className={`${styles.top} no-print`}>
      <a className={styles.skip} href="#content">
        {t('header.skip')}
      </a>
      <div className={`wrap ${styles.row}`}>
        <Link className={styles.brand} href={`/${language}`} prefetch={false}>
          {t('site.name')} <small>{processName}</small>
        </Link>
        <SiteNav language={language} />
        <div className={styles.end}>
          <LanguageSwitch language={language} />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
