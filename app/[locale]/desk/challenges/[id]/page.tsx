import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ChallengeMoves } from '@/components/editor/challenge/challenge-moves';
import { ChallengeRecord } from '@/components/editor/challenge/challenge-record';
import styles from '@/components/editor/desk.module.css';
import { LiveNotice } from '@/components/editor/live/live-notice';
import { LogList } from '@/components/editor/log-list';
import { formatDay } from '@/lib/i18n/format-day';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getLogPage } from '@/lib/server/audit/log-page';
import { findDeskChallenge } from '@/lib/server/challenges/challenge-pages';
import { listDecisionsOf } from '@/lib/server/decisions/decision-pages';
import { getLogHead } from '@/lib/server/live/log-head';
import { openPage } from '@/lib/server/page-words';

/** An objection at the desk: its words, its answer, whether everybody sees it, and its history. */
export default async function DeskChallengePage({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { language, words } = await openPage(params);
  const { id } = await params;
  const session = await requirePermission(language, `/desk/challenges/${id}`, 'challenge.answer', null);
  const since = await getLogHead(); // before what is shown is read: what comes between is told
  const challenge = await findDeskChallenge(session, id);
  if (!challenge) notFound();
  const [decisions, log] = await Promise.all([
    listDecisionsOf(challenge.commitmentId),
    getLogPage(session, { subject: id }),
  ]);
  const { t } = words;
  const named = decisions.map(({ id: decision, content: { status }, decidedOn }) => ({
    id: decision,
    name: `${status === null ? '' : t(`status.${status}`)}, ${formatDay(decidedOn, language)}`,
  }));
  return (
    <div className={styles.page}>
      <LiveNotice subjects={[{ kind: 'challenge', id }]} since={since} ownId={session.actor.id} />
      <div>
        <p className={styles.meta}>
          <Link href={`/${language}/desk/challenges`}>{t('desk.challenges.title')}</Link> ·{' '}
          <Link href={`/${language}/desk/commitments/${encodeURIComponent(challenge.commitmentId)}`}>
            {t('desk.challenges.toCommitment')}
          </Link>
        </p>
        <h1>{t('challenge.record', { id })}</h1>
      </div>
      <ChallengeRecord challenge={challenge} words={words} withCommitment />
      <ChallengeMoves challenge={challenge} decisions={named} />
      <section className={styles.section}>
        <h2>{t('desk.commitment.historyTitle')}</h2>
        <LogList language={language} rows={log.rows} />
      </section>
    </div>
  );
}
