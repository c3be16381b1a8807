import Link from 'next/link';
import { StatusLine } from '@/components/commitment/status-line';
import type { BoardWords } from '@/components/ui/words';
import type { IsoDay } from '@/lib/domain/iso-day';
import { standingsOf, type BoardIndex } from '@/lib/domain/standing';
import { computedStatus } from './computed-status';
import styles from './table.module.css';

interface CommitmentTableProps {
  index: BoardIndex;
  asOf: IsoDay;
  words: BoardWords;
}

/** Every promise with what the rules compute and what editors decided. */
export function CommitmentTable({ index, asOf, words }: CommitmentTableProps) {
  const { t, language } = words;
  return (
    <ul className={styles.rows}>
      {standingsOf(index, asOf).map((standing) => {
        const { id, title } = standing.commitment;
        const computed = computedStatus(index, standing.commitment, asOf);
        const isDecided = (index.decisionsOf.get(id) ?? []).some(({ holdsFrom }) => holdsFrom <= asOf);
        return (
          <li key={id}>
            <Link href={`/${language}/desk/commitments/${encodeURIComponent(id)}`} prefetch={false}>
              <bdi className={styles.id}>{id}</bdi> {title[language]}
            </Link>
            <span className={styles.cell}>
              <span className={styles.label}>{t('desk.decisions.computed')}</span>{' '}
              {computed === null ? null : (
                <StatusLine standing={{ status: computed, daysLate: null }} words={words} size="small" />
              )}
            </span>
            <span className={styles.cell}>
              <span className={styles.label}>{t('desk.decisions.decided')}</span>{' '}
              {isDecided ? (
                <StatusLine standing={{ status: standing.status, daysLate: null }} words={words} size="small" />
              ) : (
                t('desk.decisions.undecided')
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
