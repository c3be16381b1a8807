import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { PageShell } from '../page-shell';

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#11161c' },
  ],
};

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const language = toLanguage((await params).locale);
  if (!language) return {};
  const t = translatorOf(language);
  return {
    title: { default: t('site.title'), template: `%s · ${t('site.name')}` },
    description: t('site.description'),
  };
}

export default async function LocaleLayout({ params, children }: LocaleParams & { children: ReactNode }) {
  const language = toLanguage((await params).locale);
  if (!language) notFound();
  return <PageShell language={language}>{children}</PageShell>;
}
