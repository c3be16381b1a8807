import Link from 'next/link';
import type { DraftView } from '@/lib/api/decision-pages';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import { translatorOf } from '@/lib/i18n/translator';
import styles from '../desk.module.css';

interface DraftListProps {
  drafts: readonly DraftView[];
  language: Language;
}

/** Decisions that are written or wait for review, the oldest first: it has waited longest. */
export function DraftList({ drafts, language }: DraftListProps) {
  const t = translatorOf(language);
  if (drafts.length === 0) return <p className={styles.meta}>{t('desk.decisions.none')}</p>;
  return (
    <ul className={styles.list}>
      {drafts.map(({ id, commitmentId, authorName, changedOn, state, note, content }) => (
        <li key={id}>
          <p>
            <Link href={`/${language}/desk/decisions/${id}`} prefetch={false}>
              {commitmentId}: {content.status === null ? t('desk.decisions.undecided') : t(`status.${content.status}`)}
            </Link>{' '}
            <span className={styles.tag}>
              {t(state === 'in-review' ? 'desk.decisions.inReview' : 'desk.decisions.drafts')}
            </span>{' '}
            {note === null ? null : <span className={styles.tag}>{t('desk.decisions.sentBack')}</span>}
          </p>
          <p className={styles.meta}>
            {t('desk.decisions.by', { name: authorName, day: formatDay(changedOn, language) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
