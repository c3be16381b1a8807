import type { MouseEvent } from 'react';
import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { DueDate } from '@/lib/domain/due-date';
import type { Standing } from '@/lib/domain/standing';
import { formatDay, formatSpan } from '@/lib/i18n/format-day';
import styles from './row.module.css';
import { StatusLine } from './status-line';

interface CommitmentRowProps {
  standing: Standing;
  words: BoardWords;
  isSelected?: boolean;
  /** Opens the panel; without it, and without scripts, the name leads to the commitment's own page. */
  onSelect?: (id: CommitmentId) => void;
}

/** One promise in a line: its name, when and where it was made, when it was due, its state and its answers. */
export function CommitmentRow({ standing, words, isSelected = false, onSelect }: CommitmentRowProps) {
  const { commitment, answers } = standing;
  const { t, language, lookup } = words;
  const round = lookup.rounds.get(commitment.roundId);
  return (
    <li className={styles.row} data-selected={isSelected || undefined}>
      <a
        className={styles.name}
        data-review={commitment.review}
        href={commitmentPage(language, commitment.id)}
        onClick={onSelect && opener(commitment.id, onSelect)}
        data-commitment={commitment.id}
      >
        {commitment.title[language]} <span className={styles.id}>{commitment.id}</span>
      </a>
      <span className={styles.fact}>
        <span className={styles.label}>{t('list.promised')}</span> {round?.title[language]},{' '}
        {formatDay(commitment.promisedOn, language)}
      </span>
      <span className={styles.fact}>
        <span className={styles.label}>{t('list.due')}</span> {dueInWords(commitment.due, words)}
      </span>
      <span className={styles.state}>
        <StatusLine standing={standing} words={words} size="small" />
        <span className={styles.id}>{t('list.answerCount', { count: answers.length })}</span>
      </span>
    </li>
  );
}

/** Opens the panel on a plain press; a press that asks for a new tab or window gets one. */
function opener(id: CommitmentId, onSelect: (id: CommitmentId) => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(id);
  };
}

function dueInWords(due: DueDate | null, { t, language }: BoardWords): string {
  if (!due) return t('commitment.notGiven');
  if (due.earliest === null || due.latest === null) return t('shown.value', { value: due.words });
  return formatSpan({ startOn: due.earliest, endOn: due.latest }, language);
}
