import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/editor/sign-in-form';
import styles from '@/components/editor/desk.module.css';
import { toLocalPath } from '@/lib/domain/local-path';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { currentSession } from '@/lib/server/accounts/session';

interface SignInProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
}

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  return { title: translatorOf(language)('desk.signIn.title'), robots: { index: false } };
}

/** Where editors come in. */
export default async function SignInPage({ params, searchParams }: SignInProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const { next } = await searchParams;
  const path = toLocalPath(typeof next === 'string' ? next : null, `/${language}/desk`);
  if (await currentSession()) redirect(path);
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{translatorOf(language)('desk.signIn.title')}</h1>
      <SignInForm next={path} />
    </div>
  );
}
