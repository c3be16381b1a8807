import type { Metadata } from 'next';
import { DeadLink } from '@/components/editor/dead-link';
import styles from '@/components/editor/desk.module.css';
import { JoinForm } from '@/components/editor/join-form';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { findLink } from '@/lib/server/accounts/account-pages';

interface JoinProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string | string[] }>;
}

/** The address holds a secret: it goes to no other site and into no index. */
export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

/** Where an invitation leads. */
export default async function JoinPage({ params, searchParams }: JoinProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const { token } = await searchParams;
  const t = translatorOf(language);
  const link = typeof token === 'string' ? await findLink('join', token) : null;
  if (typeof token !== 'string' || !link?.role) return <DeadLink language={language} />;
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('desk.join.title')}</h1>
      <p>{link.email === null ? t('desk.join.first') : t('desk.join.intro', { role: t(`desk.roles.${link.role}`) })}</p>
      <JoinForm token={token} email={link.email} next={`/${language}/desk`} />
    </div>
  );
}
