import styles from '@/components/editor/desk.module.css';
import { CheckedList } from '@/components/editor/reading/document-list';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { listCheckedDocuments } from '@/lib/server/codings/coding-page';

/** Every text with how far people have checked the machine's reading. */
export default async function DeskDocumentsPage({ params }: { params: Promise<{ locale: string }> }) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/documents', 'coding.write', null);
  const documents = await listCheckedDocuments(session, await getBoard());
  const t = translatorOf(language);
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('desk.reading.title')}</h1>
        <p className={styles.meta}>{t('desk.reading.intro')}</p>
      </div>
      <CheckedList documents={documents} words={{ language, t }} />
    </div>
  );
}
