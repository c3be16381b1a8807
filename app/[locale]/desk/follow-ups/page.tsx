import Link from 'next/link';
import deskStyles from '@/components/editor/desk.module.css';
import { LinkCard } from '@/components/editor/links/link-card';
import { LinkFilters } from '@/components/editor/links/link-filters';
import styles from '@/components/editor/links/links.module.css';
import { linkQuerySchema, type LinkQuery } from '@/lib/api/link-pages';
import { MOST_SUBJECTS } from '@/lib/api/live-events';
import { LiveNotice } from '@/components/editor/live/live-notice';
import { lookupOf } from '@/lib/domain/board-lookup';
import { linkKey } from '@/lib/domain/link-queue';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { getLinkPage } from '@/lib/server/links/link-page';
import { getLogHead } from '@/lib/server/live/log-head';
import { today } from '@/lib/server/today';

interface FollowUpsProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The follow-up desk: links from promises to answers, those that matter most first. */
export default async function FollowUpsPage({ params, searchParams }: FollowUpsProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/follow-ups', 'link.review', null);
  const { document, ...rest } = linkQuerySchema.parse(await searchParams);
  const query = { ...rest, document: document === '' ? undefined : document };
  const since = await getLogHead(); // before what is shown is read: what comes between is told
  const board = await getBoard();
  const asOf = today();
  const { links, count, pages } = await getLinkPage(session, board, query, asOf);
  const index = indexBoard(board);
  const words = { language, t: translatorOf(language), lookup: lookupOf(board) };
  const { t } = words;
  const shown = [...new Set(links.map(({ followUp }) => followUp.commitmentId))];
  const subjects = shown.slice(0, MOST_SUBJECTS).map((id) => ({ kind: 'commitment', id }));
  return (
    <div className={deskStyles.page}>
      {subjects.length === 0 ? null : <LiveNotice subjects={subjects} since={since} ownId={session.actor.id} />}
      <div>
        <h1>{t('desk.links.title')}</h1>
        <p className={deskStyles.meta}>{t('desk.links.intro')}</p>
      </div>
      <LinkFilters board={board} query={query} words={words} />
      <p className={styles.meta}>{t('desk.links.count', { count })}</p>
      {links.length === 0 ? <p>{t('desk.links.empty')}</p> : null}
      <div className={styles.list}>
        {links.map((view) => {
          const commitment = words.lookup.commitments.get(view.followUp.commitmentId);
          if (!commitment) return null;
          const standing = standingOf(index, commitment, asOf);
          return <LinkCard key={linkKey(view.followUp)} {...{ view, commitment, standing, words }} />;
        })}
      </div>
      {pages > 1 ? (
        <nav className={styles.pages} aria-label={t('desk.links.page', { n: query.page, of: pages })}>
          {query.page > 1 ? <Link href={toSearch(query, query.page - 1)}>{t('desk.links.previous')}</Link> : null}
          <span>{t('desk.links.page', { n: query.page, of: pages })}</span>
          {query.page < pages ? <Link href={toSearch(query, query.page + 1)}>{t('desk.links.next')}</Link> : null}
        </nav>
      ) : null}
    </div>
  );
}

function toSearch({ show, document }: LinkQuery, page: number): string {
  const params = new URLSearchParams({ show, page: String(page) });
  if (document !== undefined) params.set('document', document);
  return `?${params}`;
}
