import Link from 'next/link';
import type { Language } from '@/lib/domain/language';
import { translatorOf } from '@/lib/i18n/translator';
import styles from './message-page.module.css';
import { homeAddress } from './page-address';

/** Says that there is no such page, and leads back. */
export function NotFoundMessage({ language }: { language: Language }) {
  const t = translatorOf(language);
  return (
    <section className={`wrap ${styles.page}`}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.body')}</p>
      <p>
        <Link href={homeAddress(language)}>{t('notFound.home')}</Link>
      </p>
    </section>
  );
}
