import { ChallengeQueue } from '@/components/editor/challenge/challenge-queue';
import styles from '@/components/editor/desk.module.css';
import { CHALLENGE_STATES } from '@/lib/domain/challenge';
import { requirePermission } from '@/lib/server/accounts/desk-page';
import { getChallengeQueue } from '@/lib/server/challenges/challenge-pages';
import { openPage } from '@/lib/server/page-words';

/** Readers' objections: what nobody has looked at, what waits for an answer, and what was done. */
export default async function ChallengesPage({ params }: { params: Promise<{ locale: string }> }) {
  const { language, words } = await openPage(params);
  const session = await requirePermission(language, '/desk/challenges', 'challenge.answer', null);
  const queue = await getChallengeQueue(session);
  const { t } = words;
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('desk.challenges.title')}</h1>
        <p className={styles.meta}>{t('desk.challenges.intro')}</p>
      </div>
      {CHALLENGE_STATES.map((state) => (
        <section key={state} className={styles.section}>
          <h2>
            {t(`desk.challenges.states.${state}`)} ({queue[state].length})
          </h2>
          <ChallengeQueue challenges={queue[state]} words={words} />
        </section>
      ))}
    </div>
  );
}
