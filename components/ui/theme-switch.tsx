'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl/react';
import { THEME_COOKIE, type Theme } from './theme';
import styles from './site-header.module.css';

const THEMES: readonly Theme[] = ['dark', 'light'];
const YEAR_SECONDS = 31_536_000;

/**
 * Changes between light and dark. Both buttons are drawn and the style sheet shows the one that applies, since only
 * the browser knows the system's colours. Without scripts the form does the same by one request.
 */
export function ThemeSwitch() {
  const t = useTranslations('header');
  const query = useSearchParams().toString();
  const back = usePathname() + (query ? `?${query}` : '');
  return (
    <form method="post" action="/theme" onSubmit={choose}>
      <input type="hidden" name="back" value={back} />
      {THEMES.map((theme) => (
        <button key={theme} name="theme" value={theme} className={`${styles.link} ${styles[theme] ?? ''}`}>
          <span className="visually-hidden">{t('theme', { theme: t(theme) })}</span>
          <span aria-hidden="true">{t(theme)}</span>
        </button>
      ))}
    </form>
  );
}

function choose(event: FormEvent<HTMLFormElement>) {
  const submitter = (event.nativeEvent as SubmitEvent).submitter;
  if (!(submitter instanceof HTMLButtonElement)) return;
  event.preventDefault();
  document.cookie = `${THEME_COOKIE}=${submitter.value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  document.documentElement.dataset.theme = submitter.value;
}
