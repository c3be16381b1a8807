import Link from 'next/link';
import styles from '@/components/editor/desk.module.css';
import { LogFilters } from '@/components/editor/log-filters';
import { LogList } from '@/components/editor/log-list';
import { logQuerySchema, toLogSearch } from '@/lib/api/log-query';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getLogPage } from '@/lib/server/audit/log-page';

interface LogProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The log of all changes, with filters. */
export default async function LogPage({ params, searchParams }: LogProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/log', 'log.see', null);
  const query = logQuerySchema.parse(await searchParams);
  const { rows, older, actors, actions } = await getLogPage(session, query);
  const t = translatorOf(language);
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('desk.log.title')}</h1>
        <p className={styles.meta}>{t('desk.log.intro')}</p>
      </div>
      <LogFilters key={toLogSearch(query)} language={language} query={query} actors={actors} actions={actions} />
      <LogList language={language} rows={rows} />
      <nav className={styles.nav} aria-label={t('desk.log.title')}>
        {query.before === undefined ? null : (
          <Link href={toLogSearch({ ...query, before: undefined }) || '?'}>{t('desk.log.newest')}</Link>
        )}
        {older === null ? null : <Link href={toLogSearch({ ...query, before: older })}>{t('desk.log.older')}</Link>}
      </nav>
    </div>
  );
}
