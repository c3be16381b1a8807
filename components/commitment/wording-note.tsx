import type { BoardWords } from '@/components/ui/words';
import type { Commitment } from '@/lib/domain/commitment';
import type { DueDate } from '@/lib/domain/due-date';
import type { Relation } from '@/lib/domain/follow-up';
import type { Language } from '@/lib/domain/language';
import { compareWording, type WordingShift } from '@/lib/domain/wording';
import { formatSpan } from '@/lib/i18n/format-day';
import styles from './commitment.module.css';

/** Relations of one promise to another that says the same: only between these can words have changed. */
const SAYS_AGAIN: ReadonlySet<Relation> = new Set<Relation>(['reiterates', 'reschedules']);

const DATE_MESSAGES = { gained: 'dateGained', lost: 'dateLost', moved: 'dateMoved' } as const;

interface WordingNoteProps {
  commitment: Commitment;
  /** The promise that repeats it. */
  repeat: Commitment;
  relation: Relation;
  words: BoardWords;
}

/** How a repeat differs from the promise: stronger or weaker words, a date gained, lost or moved. Nothing where it does not. */
export function WordingNote({ commitment, repeat, relation, words }: WordingNoteProps) {
  if (!SAYS_AGAIN.has(relation)) return null;
  const sentences = sentencesOf(compareWording(commitment, repeat), commitment, repeat, words);
  return sentences.length > 0 ? <p className={styles.note}>{sentences.join(' ')}</p> : null;
}

function sentencesOf(
  { strength, date }: WordingShift,
  before: Commitment,
  after: Commitment,
  { t, language }: BoardWords,
): string[] {
  const ofStrength = strength ? [t(`commitment.${strength}`, { before: before.strength, after: after.strength })] : [];
  const days = { before: daysOf(before.due, language), after: daysOf(after.due, language) };
  return date ? [...ofStrength, t(`commitment.${DATE_MESSAGES[date]}`, days)] : ofStrength;
}

function daysOf(due: DueDate | null, language: Language): string {
  if (!due?.latest) return '';
  return formatSpan({ startOn: due.earliest ?? due.latest, endOn: due.latest }, language);
}
