'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import { can, type Action, type Role } from '@/lib/domain/permissions';
import { Button } from '@/components/ui/button';
import styles from './desk.module.css';
import { useHydrated } from './use-hydrated';
import { useSend } from './use-send';

const PAGES = [
  { key: 'decisions', path: '/desk/decisions', action: 'desk.see' },
  { key: 'reading', path: '/desk/documents', action: 'coding.write' },
  { key: 'import', path: '/desk/import', action: 'document.import' },
  { key: 'links', path: '/desk/follow-ups', action: 'link.review' },
  { key: 'challenges', path: '/desk/challenges', action: 'challenge.answer' },
  { key: 'catalogue', path: '/desk/process', action: 'catalogue.change' },
  { key: 'log', path: '/desk/log', action: 'log.see' },
  { key: 'accounts', path: '/desk/accounts', action: 'account.see' },
  { key: 'account', path: '/desk/account', action: null },
] as const satisfies readonly { key: string; path: string; action: Action | null }[];

interface DeskBarProps {
  language: Language;
  name: string;
  role: Role;
}

/** True on a page and on those below it; /desk/accounts is not below /desk/account. */
const isAt = (pathname: string, href: string) => pathname === href || pathname.startsWith(`${href}/`);

/** The pages of the desk that the person may see, who they are, and the way out. */
export function DeskBar({ language, name, role }: DeskBarProps) {
  const t = useTranslations('desk');
  const pathname = usePathname();
  const isReady = useHydrated();
  const { submit } = useSend();
  const leave = async () => {
    if (await submit('/api/auth/sign-out', {})) window.location.assign(`/${language}/sign-in`);
  };
  return (
    <div className={styles.bar}>
      <p className={styles.name}>{t('name')}</p>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {PAGES.filter(({ action }) => action === null || can(role, action, null).ok).map(({ key, path }) => {
          const href = `/${language}${path}`;
          return (
            <Link key={key} href={href} prefetch={false} aria-current={isAt(pathname, href) ? 'page' : undefined}>
              {t(`nav.${key}`)}
            </Link>
          );
        })}
      </nav>
      <div className={styles.who}>
        <span>{t('nav.signedInAs', { name, role: t(`roles.${role}`) })}</span>
        <Button look="line" isDisabled={!isReady} onPress={() => void leave()}>
          {t('nav.signOut')}
        </Button>
      </div>
    </div>
  );
}
