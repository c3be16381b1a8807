import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PromiseDue, PromiseWords } from '@/components/commitment/commitment-sections';
import { StatusLine } from '@/components/commitment/status-line';
import { computedStatus } from '@/components/editor/decision/computed-status';
import { DecisionRecords } from '@/components/editor/decision/decision-records';
import { DraftList } from '@/components/editor/decision/draft-list';
import { StartDecision } from '@/components/editor/decision/start-decision';
import { WithdrawDecision } from '@/components/editor/decision/withdraw-decision';
import styles from '@/components/editor/desk.module.css';
import { LiveNotice } from '@/components/editor/live/live-notice';
import { LogList } from '@/components/editor/log-list';
import { commitmentPage } from '@/components/ui/page-address';
import { lookupOf } from '@/lib/domain/board-lookup';
import { can } from '@/lib/domain/permissions';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getLogPage } from '@/lib/server/audit/log-page';
import { getBoard } from '@/lib/server/board';
import { listDecisionsOf, listDrafts } from '@/lib/server/decisions/decision-pages';
import { getLogHead } from '@/lib/server/live/log-head';
import { today } from '@/lib/server/today';

/** A commitment at the desk: what holds, what is computed, what was decided, what is being written, and its history. */
export default async function DeskCommitmentPage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  const language = toLanguage(locale) ?? DEFAULT_LANGUAGE;
  const session = await requirePermission(language, `/desk/commitments/${id}`, 'desk.see', null);
  const since = await getLogHead(); // before what is shown is read: what comes between is told
  const board = await getBoard();
  const commitment = board.commitments.find((each) => each.id === decodeURIComponent(id));
  const index = indexBoard(board);
  const standing = commitment && standingOf(index, commitment, today());
  if (!standing) notFound();
  const [decisions, drafts, log] = await Promise.all([
    listDecisionsOf(standing.commitment.id),
    listDrafts(session, standing.commitment.id),
    getLogPage(session, { subject: standing.commitment.id }),
  ]);
  const t = translatorOf(language);
  const words = { language, t, lookup: lookupOf(board) };
  const computed = computedStatus(index, standing.commitment, today());
  const mayWithdraw = can(session.actor.role, 'decision.withdraw', null).ok;
  return (
    <div className={styles.page}>
      <LiveNotice
        subjects={[{ kind: 'commitment', id: standing.commitment.id }]}
        since={since}
        ownId={session.actor.id}
      />
      <div>
        <p className={styles.meta}>
          <Link href={`/${language}/desk/decisions`}>{t('desk.commitment.back')}</Link> ·{' '}
          <Link href={commitmentPage(language, standing.commitment.id)}>{t('desk.commitment.public')}</Link> ·{' '}
          <Link href={`/${language}/desk/follow-ups/promise?id=${encodeURIComponent(standing.commitment.id)}`}>
            {t('desk.links.findAnswer')}
          </Link>
        </p>
        <h1>
          {standing.commitment.title[language]} <span className={styles.meta}>{standing.commitment.id}</span>
        </h1>
        <StatusLine standing={standing} words={words} size="large" />
        {computed === null ? null : <p>{t('desk.record.computedNow', { status: t(`status.${computed}`) })}</p>}
      </div>
      <PromiseWords commitment={standing.commitment} words={words} size="middle" />
      <PromiseDue standing={standing} asOf={today()} words={words} />
      <section className={styles.section}>
        <h2>{t('desk.commitment.draftsTitle')}</h2>
        <DraftList drafts={drafts} language={language} />
        <StartDecision language={language} commitmentId={standing.commitment.id} />
      </section>
      <section className={styles.section}>
        <h2>{t('desk.commitment.decisionsTitle')}</h2>
        {decisions.length === 0 ? <p className={styles.meta}>{t('desk.commitment.noDecision')}</p> : null}
        <DecisionRecords
          decisions={decisions}
          words={words}
          actionsOf={(decision) => (
            <div className={styles.row}>
              <StartDecision language={language} commitmentId={standing.commitment.id} supersedesId={decision.id} />
              {mayWithdraw ? <WithdrawDecision decisionId={decision.id} /> : null}
            </div>
          )}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('desk.commitment.historyTitle')}</h2>
        <LogList language={language} rows={log.rows} />
        {log.older === null ? null : (
          <Link href={`/${language}/desk/log?subject=${encodeURIComponent(standing.commitment.id)}`}>
            {t('desk.log.older')}
          </Link>
        )}
      </section>
    </div>
  );
}
