import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import type { Commitment } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { BoardIndex } from '@/lib/domain/standing';
import styles from './article.module.css';

interface CommitmentNeighboursProps {
  index: BoardIndex;
  commitment: Commitment;
  asOf: IsoDay;
  /** The day that the links keep; null where it is today. */
  keptDay: IsoDay | null;
  words: BoardWords;
}

/** The promise made before and the one made after, by day and place in the text. */
export function CommitmentNeighbours({ index, commitment, asOf, keptDay, words }: CommitmentNeighboursProps) {
  const made = index.commitments.filter(({ promisedOn }) => promisedOn <= asOf);
  const at = made.indexOf(commitment);
  const [previous, next] = [made[at - 1], made[at + 1]];
  const { t, language } = words;
  return (
    <nav className={`${styles.neighbours} no-print`} aria-label={t('commitment.neighbours')}>
      {previous && (
        <a rel="prev" href={commitmentPage(language, previous.id, keptDay)}>
          <span className={styles.id}>{t('commitment.previous')}</span> {previous.title[language]}
        </a>
      )}
      {next && (
        <a rel="next" href={commitmentPage(language, next.id, keptDay)}>
          <span className={styles.id}>{t('commitment.next')}</span> {next.title[language]}
        </a>
      )}
    </nav>
  );
}
