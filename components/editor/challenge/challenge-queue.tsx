import Link from 'next/link';
import type { BoardWords } from '@/components/ui/words';
import type { DeskChallenge } from '@/lib/api/challenge-pages';
import { formatDay } from '@/lib/i18n/format-day';
import desk from '../desk.module.css';
import styles from './challenge.module.css';

/** Objections in one state, each leading to its own page. */
export function ChallengeQueue({ challenges, words }: { challenges: readonly DeskChallenge[]; words: BoardWords }) {
  const { t, language, lookup } = words;
  if (challenges.length === 0) return <p className={desk.meta}>{t('desk.challenges.none')}</p>;
  return (
    <ul className={desk.list}>
      {challenges.map(({ id, commitmentId, status, reason, sentOn, ...challenge }) => (
        <li key={id}>
          <p>
            <Link href={`/${language}/desk/challenges/${id}`} prefetch={false}>
              {id}: {lookup.commitments.get(commitmentId)?.title[language]} <bdi>{commitmentId}</bdi>
            </Link>
          </p>
          <p className={styles.clamped} lang={challenge.language} dir="auto">
            {reason}
          </p>
          <p className={desk.meta}>
            {t('challenge.against', { status: t(`status.${status}`), day: formatDay(sentOn, language) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
