import Link from 'next/link';
import { boardAddress } from '@/lib/api/addresses';
import type { Language } from '@/lib/domain/language';
import { translatorOf } from '@/lib/i18n/translator';
import styles from './site-footer.module.css';

/** Where the data come from, at the foot of every page. */
export function SiteFooter({ language, origin }: { language: Language; origin: string }) {
  const t = translatorOf(language);
  return (
    <footer className={`wrap ${styles.foot}`}>
      <p>{t('footer.source')}</p>
      <p className="print-only">{t('footer.printed', { site: t('site.name'), origin })}</p>
      <p className={`${styles.links} no-print`}>
        <Link href={`/${language}/method`} prefetch={false}>
          {t('footer.method')}
        </Link>
        <Link href={`/${language}/corrections`} prefetch={false}>
          {t('footer.corrections')}
        </Link>
        <a href={boardAddress}>{t('footer.data')}</a>
        <Link href={`/${language}/desk`} prefetch={false}>
          {t('footer.desk')}
        </Link>
      </p>
    </footer>
  );
}
