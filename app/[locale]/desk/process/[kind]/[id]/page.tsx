import { notFound } from 'next/navigation';
import { EntryForm } from '@/components/editor/catalogue/entry-form';
import { nameOf } from '@/components/editor/catalogue/entry-list';
import styles from '@/components/editor/desk.module.css';
import { LiveNotice } from '@/components/editor/live/live-notice';
import { isEntryKind } from '@/lib/domain/catalogue-entry';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { findCataloguePage } from '@/lib/server/catalogue/catalogue-page';
import { getLogHead } from '@/lib/server/live/log-head';
import { firstParam } from '@/lib/server/query-params';

interface EntryProps {
  params: Promise<{ locale: string; kind: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The form of one entry of a process; under the id `new`, of one that is to be added. */
export default async function EntryPage({ params, searchParams }: EntryProps) {
  const { locale, kind, id } = await params;
  const language = toLanguage(locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, `/desk/process/${kind}/${id}`, 'catalogue.change', null);
  const since = await getLogHead(); // before what is shown is read: what comes between is told
  const page = await findCataloguePage(session, firstParam((await searchParams).process));
  const isNew = id === 'new';
  if (!page || !isEntryKind(kind) || (isNew && kind === 'process')) notFound();
  const listed = page.entries.find(({ entry }) => entry.kind === kind && entry.value.id === id);
  if (!listed && !isNew) notFound();
  const series = page.entries.flatMap(({ entry }) => (entry.kind === 'series' ? [entry.value] : []));
  const t = translatorOf(language);
  const title = listed
    ? t('desk.catalogue.edit', { name: nameOf(listed.entry, language) })
    : t('desk.catalogue.addFull', { kind: t(`desk.catalogue.one.${kind}`) });
  return (
    <div className={styles.page}>
      {isNew ? null : <LiveNotice subjects={[{ kind, id }]} since={since} ownId={session.actor.id} />}
      <h1>{title}</h1>
      <EntryForm
        language={language}
        place={{ processId: page.processId, kind, id: isNew ? null : id, revision: listed?.revision ?? 0 }}
        entry={listed?.entry ?? null}
        origin={listed?.origin ?? 'added'}
        series={series}
      />
    </div>
  );
}
