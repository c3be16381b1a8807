'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import { LOCALE_TAGS } from '@/lib/i18n/locale-tag';
import type { Messages } from '@/lib/i18n/translator';

interface IntlFrameProps {
  language: Language;
  messages: Messages;
  children: ReactNode;
}

/** Gives the words of one language to everything inside. */
export function IntlFrame({ language, messages, children }: IntlFrameProps) {
  return (
    <IntlProvider locale={LOCALE_TAGS[language]} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
