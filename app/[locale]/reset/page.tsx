import type { Metadata } from 'next';
import { DeadLink } from '@/components/editor/dead-link';
import styles from '@/components/editor/desk.module.css';
import { ResetForm } from '@/components/editor/reset-form';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { findLink } from '@/lib/server/accounts/account-pages';

interface ResetProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string | string[] }>;
}

/** The address holds a secret: it goes to no other site and into no index. */
export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

/** Where a link for a new password leads. */
export default async function ResetPage({ params, searchParams }: ResetProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const { token } = await searchParams;
  if (typeof token !== 'string' || !(await findLink('reset', token))) return <DeadLink language={language} />;
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{translatorOf(language)('desk.reset.title')}</h1>
      <ResetForm token={token} language={language} />
    </div>
  );
}
