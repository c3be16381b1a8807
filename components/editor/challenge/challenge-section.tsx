import { Section } from '@/components/commitment/commitment-sections';
import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import type { ChallengeView } from '@/lib/api/challenge-pages';
import type { CommitmentId } from '@/lib/domain/commitment';
import { ChallengeRecord } from './challenge-record';
import styles from './challenge.module.css';

interface ChallengeSectionProps {
  commitmentId: CommitmentId;
  challenges: readonly ChallengeView[];
  words: BoardWords;
}

/** What readers objected to on a promise, and the way to object, for its public page. */
export function ChallengeSection({ commitmentId, challenges, words }: ChallengeSectionProps) {
  const { t, language } = words;
  return (
    <Section level={2} title={t('challenge.section')}>
      {challenges.length === 0 ? null : (
        <ul className={styles.list}>
          {challenges.map((challenge) => (
            <li key={challenge.id} id={challenge.id}>
              <ChallengeRecord challenge={challenge} words={words} />
            </li>
          ))}
        </ul>
      )}
      <p className="no-print">
        <a href={`${commitmentPage(language, commitmentId)}/challenge`}>{t('challenge.object')}</a>
      </p>
    </Section>
  );
}
