import { notFound } from 'next/navigation';
import { AddProcessForm } from '@/components/editor/catalogue/add-process-form';
import styles from '@/components/editor/desk.module.css';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { findCataloguePage } from '@/lib/server/catalogue/catalogue-page';
import { firstParam } from '@/lib/server/query-params';

interface NewProcessProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The form of a new process, modelled on one that is there. */
export default async function NewProcessPage({ params, searchParams }: NewProcessProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/process/new', 'process.add', null);
  const page = await findCataloguePage(session, firstParam((await searchParams).process));
  if (!page) notFound();
  const t = translatorOf(language);
  const parties = page.entries.flatMap(({ entry }) =>
    entry.kind === 'party' ? [{ id: entry.value.id, name: entry.value.name }] : [],
  );
  return (
    <div className={styles.page}>
      <h1>{t('desk.catalogue.addProcess')}</h1>
      <AddProcessForm language={language} model={{ id: page.processId, parties }} />
    </div>
  );
}
