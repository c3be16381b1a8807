import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import type { CorrectionView } from '@/lib/api/challenge-pages';
import { formatDay } from '@/lib/i18n/format-day';
import { CommitmentLink } from './challenge-record';
import styles from './challenge.module.css';

/** Published decisions that were replaced or withdrawn, with the reason, the latest first. */
export function CorrectionList({ corrections, words }: { corrections: readonly CorrectionView[]; words: BoardWords }) {
  const { t, language } = words;
  if (corrections.length === 0) return <p className={styles.meta}>{t('challenge.noCorrection')}</p>;
  return (
    <ul className={styles.list}>
      {corrections.map(({ decisionId, commitmentId, from, to, reason, on }) => (
        <li key={decisionId} className={styles.record}>
          <p className={styles.meta}>
            <time dateTime={on}>{formatDay(on, language)}</time>
            <CommitmentLink id={commitmentId} words={words} />
          </p>
          <p>
            <a href={`${commitmentPage(language, commitmentId)}${to === null ? '' : `#decision-${decisionId}`}`}>
              {to === null
                ? t('challenge.decisionWithdrawn', { from: t(`status.${from}`) })
                : t('challenge.changed', { from: t(`status.${from}`), to: t(`status.${to}`) })}
            </a>
          </p>
          <p className={styles.text}>{reason[language]}</p>
        </li>
      ))}
    </ul>
  );
}
