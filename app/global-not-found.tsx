import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NotFoundMessage } from '@/components/ui/not-found-message';
import { DEFAULT_LANGUAGE, LANGUAGE_HEADER, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { PageShell } from './page-shell';

/** The language that proxy.ts found for the path. */
async function languageOfPath() {
  return toLanguage((await headers()).get(LANGUAGE_HEADER)) ?? DEFAULT_LANGUAGE;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = translatorOf(await languageOfPath());
  return { title: `${t('notFound.title')} · ${t('site.name')}` };
}

/** Every address that leads nowhere: drawn whole on the server, in the reader's language. */
export default async function GlobalNotFound() {
  const language = await languageOfPath();
  return (
    <PageShell language={language}>
      <NotFoundMessage language={language} />
    </PageShell>
  );
}
