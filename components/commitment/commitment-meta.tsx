import type { BoardWords } from '@/components/ui/words';
import type { Commitment } from '@/lib/domain/commitment';
import { joinList } from '@/lib/i18n/join-list';
import styles from './panel.module.css';

/** Id, theme, parties and strength of a commitment, in one line. */
export function CommitmentMeta({ commitment, words }: { commitment: Commitment; words: BoardWords }) {
  return (
    <p className={styles.meta}>
      <span>{commitment.id}</span>
      <span>{themeNames(commitment, words)}</span>
      <span>{partyNames(commitment, words)}</span>
      <span>{words.t(`strength.${commitment.strength}`)}</span>
    </p>
  );
}

/** The themes of a commitment, the main one first. */
export function themeNames({ themes }: Commitment, { lookup, language }: BoardWords): string {
  return themes.map((id) => lookup.themes.get(id)?.name[language] ?? id).join(' · ');
}

/** Who is bound by a commitment. */
export function partyNames({ parties }: Commitment, { lookup, language }: BoardWords): string {
  return joinList(
    parties.map((id) => lookup.parties.get(id)?.name[language] ?? id),
    language,
  );
}
