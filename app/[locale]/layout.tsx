import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import '../fonts.css';
import '../tokens.css';
import '../globals.css';
import { InteractiveMark } from '@/components/ui/interactive-mark';
import { IntlFrame } from '@/components/ui/intl-frame';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { THEME_COOKIE, toTheme } from '@/components/ui/theme';
import { directionOf } from '@/lib/i18n/direction';
import { toLanguage } from '@/lib/i18n/language-choice';
import { messagesOf, translatorOf } from '@/lib/i18n/translator';
import { getBoard } from '@/lib/server/board';

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
  const theme = toTheme((await cookies()).get(THEME_COOKIE)?.value);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const board = await getBoard();
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme ?? undefined}>
      <head>
        {/* React Aria reads the nonce here for the one style sheet it adds. */}
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <IntlFrame language={language} messages={messagesOf(language)}>
          <SiteHeader language={language} processName={board.process.name[language]} />
          <main id="content">{children}</main>
          <SiteFooter language={language} />
          <InteractiveMark />
        </IntlFrame>
      </body>
    </html>
  );
}
