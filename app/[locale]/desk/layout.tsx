import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeskBar } from '@/components/editor/desk-bar';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { currentSession } from '@/lib/server/accounts/session';

interface DeskParams {
  params: Promise<{ locale: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

/** The bar of the desk over each of its pages. Each page asks for itself whether it may be seen. */
export default async function DeskLayout({ params, children }: DeskParams & { children: ReactNode }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await currentSession();
  return (
    <div className="wrap">
      {session ? <DeskBar language={language} name={session.actor.name} role={session.actor.role} /> : null}
      {children}
    </div>
  );
}
