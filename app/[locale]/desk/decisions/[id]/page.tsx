import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PromiseWords } from '@/components/commitment/commitment-sections';
import { computedStatus } from '@/components/editor/decision/computed-status';
import { DecisionEditor } from '@/components/editor/decision/decision-editor';
import { quotablesOf } from '@/components/editor/decision/quotables';
import { DraftNotice } from '@/components/editor/decision/draft-notice';
import styles from '@/components/editor/desk.module.css';
import { lookupOf } from '@/lib/domain/board-lookup';
import { indexBoard } from '@/lib/domain/standing';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getBoard } from '@/lib/server/board';
import { findDraftPage } from '@/lib/server/decisions/decision-pages';
import { getLogHead } from '@/lib/server/live/log-head';
import { today } from '@/lib/server/today';

/** A decision as it is written and reviewed. */
export default async function DecisionPage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  const language = toLanguage(locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, `/desk/decisions/${id}`, 'desk.see', null);
  const since = await getLogHead(); // before what is shown is read: what comes between is told
  const [found, board] = await Promise.all([findDraftPage(session, id), getBoard()]);
  const commitment = board.commitments.find((each) => each.id === found?.draft.commitmentId);
  if (!found || !commitment) notFound();
  const { draft, moves } = found;
  const t = translatorOf(language);
  const index = indexBoard(board);
  const words = { language, t, lookup: lookupOf(board) };
  const computed = computedStatus(index, commitment, today());
  return (
    <div className={styles.page}>
      <DraftNotice draft={draft} since={since} ownId={session.actor.id} />
      <div>
        <h1>{t('desk.decision.title', { id: commitment.id })}</h1>
        <p className={styles.meta}>
          <Link href={`/${language}/desk/commitments/${encodeURIComponent(commitment.id)}`} prefetch={false}>
            {commitment.title[language]}
          </Link>{' '}
          · {t('desk.decision.author', { name: draft.authorName })}
        </p>
      </div>
      <PromiseWords commitment={commitment} words={words} size="middle" />
      {computed === null ? null : <p>{t('desk.decision.computed', { status: t(`status.${computed}`) })}</p>}
      {draft.supersedesId === null ? null : <p>{t('desk.decision.replaces')}</p>}
      {draft.note === null ? null : <p className={styles.note}>{t('desk.decision.note', { note: draft.note })}</p>}
      {draft.state === 'draft' || draft.state === 'in-review' ? (
        <DecisionEditor
          key={draft.state}
          language={language}
          draft={draft}
          moves={moves}
          promisedOn={commitment.promisedOn}
          today={today()}
          parties={board.parties
            .filter(({ id: party }) => commitment.parties.includes(party))
            .map(({ id: party, name }) => ({ id: party, name: name[language] }))}
          quotables={quotablesOf(index, commitment, words)}
        />
      ) : (
        <p>{t('desk.decision.closed')}</p>
      )}
    </div>
  );
}
