import Link from 'next/link';
import { notFound } from 'next/navigation';
import desk from '@/components/editor/desk.module.css';
import styles from '@/components/editor/import/import.module.css';
import { ImportPage } from '@/components/editor/import/import-page';
import { QueryFrame } from '@/components/ui/query-frame';
import { can } from '@/lib/domain/permissions';
import { formatDay } from '@/lib/i18n/format-day';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { findImportView } from '@/lib/server/import/import-pages';
import { listSeries } from '@/lib/server/import/list-series';
import { today } from '@/lib/server/today';

interface Params {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: Params) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  return { title: translatorOf(language)('desk.import.title') };
}

/** One import: its progress, what is said of it, its text, its preview, and publishing. */
export default async function OneImportPage({ params }: Params) {
  const { locale, id } = await params;
  const language = toLanguage(locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, `/desk/import/${id}`, 'document.import', null);
  const [view, board, series] = await Promise.all([findImportView(session, id), getBoard(), listSeries()]);
  if (!view) notFound();
  const t = translatorOf(language);
  return (
    <div className={`${desk.page} ${styles.wide}`}>
      <Link href={`/${language}/desk/import`} prefetch={false}>
        {t('desk.import.back')}
      </Link>
      <QueryFrame>
        <ImportPage
          initial={view}
          mayWithdraw={can(session.actor.role, 'document.withdraw', null).ok}
          language={language}
          rounds={board.rounds.map((round) => ({
            id: round.id,
            series: round.series,
            number: round.number,
            code: round.code,
            label: `${round.code} · ${round.title[language]} (${formatDay(round.startOn, language)})`,
          }))}
          series={series.map(({ id: seriesId, name }) => ({ id: seriesId, label: name[language] }))}
          names={Object.fromEntries([...board.parties, ...board.themes].map(({ id: nameId, name }) => [nameId, name]))}
          today={today()}
        />
      </QueryFrame>
    </div>
  );
}
