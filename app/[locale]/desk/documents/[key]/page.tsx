import Link from 'next/link';
import { notFound } from 'next/navigation';
import styles from '@/components/editor/reading/reading.module.css';
import { ReadingDesk } from '@/components/editor/reading/reading-desk';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { findReadingDesk } from '@/lib/server/codings/coding-page';
import { getLogHead } from '@/lib/server/live/log-head';

/** One text at the reading desk. */
export default async function ReadingDeskPage({ params }: { params: Promise<{ locale: string; key: string }> }) {
  const { locale, key } = await params;
  const language = toLanguage(locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, `/desk/documents/${key}`, 'coding.write', null);
  const since = await getLogHead(); // before what is shown is read: what comes between is told
  const view = await findReadingDesk(session, decodeURIComponent(key), await getBoard());
  if (!view) notFound();
  const t = translatorOf(language);
  return (
    <>
      <p className={styles.back}>
        <Link href={`/${language}/desk/documents`}>{t('desk.reading.back')}</Link>
      </p>
      <ReadingDesk key={view.document.key} language={language} view={view} since={since} ownId={session.actor.id} />
    </>
  );
}
