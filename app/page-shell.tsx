import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import './fonts.css';
import './tokens.css';
import './globals.css';
import { InteractiveMark } from '@/components/ui/interactive-mark';
import { IntlFrame } from '@/components/ui/intl-frame';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { THEME_COOKIE, toTheme } from '@/components/ui/theme';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { messagesOf } from '@/lib/i18n/translator';
import { getBoard } from '@/lib/server/board';
import { originOf } from '@/lib/server/page-origin';

/** The document around every page: language, direction, colours, header and footer. */
export async function PageShell({ language, children }: { language: Language; children: ReactNode }) {
  const theme = toTheme((await cookies()).get(THEME_COOKIE)?.value);
  const requested = await headers();
  const nonce = requested.get('x-nonce') ?? undefined;
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
          <SiteFooter language={language} origin={originOf(requested)} />
          <InteractiveMark />
        </IntlFrame>
      </body>
    </html>
  );
}
