import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChallengeRecord } from '@/components/editor/challenge/challenge-record';
import styles from '@/components/editor/desk.module.css';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { findPublicChallenge } from '@/lib/server/challenges/challenge-pages';
import { openPage } from '@/lib/server/page-words';

interface ChallengeProps {
  params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: ChallengeProps): Promise<Metadata> {
  const { locale, id } = await params;
  const t = translatorOf(toLanguage(locale) ?? DEFAULT_LANGUAGE);
  return { title: t('challenge.record', { id }), robots: { index: false } };
}

/** One objection by its public id, so that who sent it can see what becomes of it. */
export default async function ChallengePage({ params }: ChallengeProps) {
  const { language, words } = await openPage(params);
  const { id } = await params;
  const found = await findPublicChallenge(id);
  if (!found) notFound();
  const { t } = words;
  const { state, challenge } = found;
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('challenge.record', { id })}</h1>
      {state === 'waiting' ? (
        <>
          <p>{t('challenge.received', { id })}</p>
          <p>{t('challenge.keepAddress')}</p>
        </>
      ) : null}
      {state === 'withheld' ? <p>{t('challenge.withheldBody')}</p> : null}
      {challenge ? <ChallengeRecord challenge={challenge} words={words} withCommitment /> : null}
      <p>
        <a href={`/${language}/corrections`}>{t('challenge.all')}</a>
      </p>
    </div>
  );
}
