import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PromiseWords } from '@/components/commitment/commitment-sections';
import { StatusLine } from '@/components/commitment/status-line';
import { ChallengeForm } from '@/components/editor/challenge/challenge-form';
import styles from '@/components/editor/desk.module.css';
import { commitmentPage } from '@/components/ui/page-address';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { newFormToken } from '@/lib/server/challenges/form-token';
import { openPage } from '@/lib/server/page-words';
import { today } from '@/lib/server/today';
import { sendChallenge } from './send-challenge';

interface ChallengePageProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: ChallengePageProps): Promise<Metadata> {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  return { title: translatorOf(language)('challenge.object'), robots: { index: false } };
}

/** Where a reader objects to a status, without an account and without scripts. */
export default async function ChallengePage({ params }: ChallengePageProps) {
  const { language, board, words } = await openPage(params);
  const id = decodeURIComponent((await params).id);
  const commitment = board.commitments.find((each) => each.id === id);
  const standing = commitment && standingOf(indexBoard(board), commitment, today());
  if (!standing) notFound();
  const { t } = words;
  return (
    <div className={`wrap ${styles.page}`}>
      <div>
        <h1>{t('challenge.object')}</h1>
        <p className={styles.meta}>
          <a href={commitmentPage(language, id)}>
            {standing.commitment.title[language]} <bdi>{id}</bdi>
          </a>
        </p>
        <StatusLine standing={standing} words={words} />
      </div>
      <PromiseWords commitment={standing.commitment} words={words} size="middle" />
      <p>{t('challenge.intro')}</p>
      <ChallengeForm
        language={language}
        commitmentId={id}
        status={standing.status}
        token={newFormToken(new Date())}
        send={sendChallenge}
      />
    </div>
  );
}
