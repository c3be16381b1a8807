import Link from 'next/link';
import { notFound } from 'next/navigation';
import { EntryList } from '@/components/editor/catalogue/entry-list';
import styles from '@/components/editor/desk.module.css';
import { can } from '@/lib/domain/permissions';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { findCataloguePage } from '@/lib/server/catalogue/catalogue-page';
import { firstParam } from '@/lib/server/query-params';

interface ProcessProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What the machine knows of a process before it reads a text: rounds, events, parties and themes. */
export default async function ProcessPage({ params, searchParams }: ProcessProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/process', 'catalogue.change', null);
  const page = await findCataloguePage(session, firstParam((await searchParams).process));
  if (!page) notFound();
  const t = translatorOf(language);
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('desk.catalogue.title')}</h1>
        <p className={styles.meta}>{t('desk.catalogue.intro')}</p>
      </div>
      <nav className={styles.nav} aria-label={t('desk.catalogue.processes')}>
        {page.processes.map(({ id, name }) => (
          <Link
            key={id}
            href={`?process=${encodeURIComponent(id)}`}
            aria-current={id === page.processId ? 'page' : undefined}
          >
            {name[language]}
          </Link>
        ))}
        {can(session.actor.role, 'process.add', null).ok ? (
          <Link href={`/${language}/desk/process/new?process=${encodeURIComponent(page.processId)}`} prefetch={false}>
            {t('desk.catalogue.addProcess')}
          </Link>
        ) : null}
      </nav>
      <EntryList language={language} page={page} />
    </div>
  );
}
