import { notFound } from 'next/navigation';
import deskStyles from '@/components/editor/desk.module.css';
import { LinkCard } from '@/components/editor/links/link-card';
import { LinkSearch } from '@/components/editor/links/link-search';
import styles from '@/components/editor/links/links.module.css';
import { LiveNotice } from '@/components/editor/live/live-notice';
import { lookupOf } from '@/lib/domain/board-lookup';
import { linkKey } from '@/lib/domain/link-queue';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { findAnswersTo } from '@/lib/server/links/find-links';
import { getLogHead } from '@/lib/server/live/log-head';
import { firstParam } from '@/lib/server/query-params';

interface PromiseProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Finds later clauses, rounds and events that answer a promise. */
export default async function PromisePage({ params, searchParams }: PromiseProps) {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, '/desk/follow-ups', 'link.review', null);
  const raw = await searchParams;
  const find = (firstParam(raw.find) ?? '').slice(0, 300);
  const since = await getLogHead(); // before what is shown is read: what comes between is told
  const board = await getBoard();
  const words = { language, t: translatorOf(language), lookup: lookupOf(board) };
  const commitment = words.lookup.commitments.get(firstParam(raw.id) ?? '');
  if (!commitment) notFound();
  const found = await findAnswersTo(session, board, commitment, find);
  const { t } = words;
  return (
    <div className={deskStyles.page}>
      <LiveNotice subjects={[{ kind: 'commitment', id: commitment.id }]} since={since} ownId={session.actor.id} />
      <div>
        <h1>{t('desk.links.findAnswer')}</h1>
        <p>
          <bdi>{commitment.id}</bdi> {commitment.title[language]}
        </p>
      </div>
      <LinkSearch kept={{ id: commitment.id }} query={find} count={found.length} words={words} />
      <div className={styles.list}>
        {found.map(({ view, isThere }) => (
          <LinkCard key={linkKey(view.followUp)} {...{ view, commitment, words }} standing={null} isNew={!isThere} />
        ))}
      </div>
    </div>
  );
}
