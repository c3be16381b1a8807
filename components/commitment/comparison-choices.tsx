import type { MouseEvent } from 'react';
import { GlyphIcon } from '@/components/timeline/glyph';
import { comparePage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import { standingOf, type BoardIndex } from '@/lib/domain/standing';
import { directionOf } from '@/lib/i18n/direction';
import styles from './comparison-choices.module.css';

/** Longer lists are for the words that shorten them. */
const MOST = 200;

interface ComparisonChoicesProps {
  title: string;
  index: BoardIndex;
  /** The promise to compare with; null while the first is still to be chosen. */
  first: Commitment | null;
  candidates: readonly Commitment[];
  asOf: IsoDay;
  keptDay: IsoDay | null;
  words: BoardWords;
  /** Without it, and without scripts, a choice leads to the page of the comparison. */
  onChoose?: (id: CommitmentId) => void;
}

/** Promises to choose one from, each with its state, its round and its day. */
export function ComparisonChoices({ title, first, candidates, words, ...props }: ComparisonChoicesProps) {
  if (candidates.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {candidates.slice(0, MOST).map((candidate) => (
          <Choice key={candidate.id} first={first} candidate={candidate} words={words} {...props} />
        ))}
      </ul>
      {candidates.length > MOST && (
        <p className={styles.round}>{words.t('compare.more', { count: candidates.length - MOST })}</p>
      )}
    </section>
  );
}

function Choice({
  index,
  first,
  candidate,
  asOf,
  keptDay,
  words,
  onChoose,
}: Omit<ComparisonChoicesProps, 'title' | 'candidates'> & { candidate: Commitment }) {
  const { language, t, lookup } = words;
  const status = standingOf(index, candidate, asOf)?.status;
  return (
    <li>
      <a
        href={comparePage(language, first ? [first.id, candidate.id] : [candidate.id], keptDay)}
        onClick={onChoose && chooser(candidate.id, onChoose)}
      >
        {status && <GlyphIcon sign={{ status }} size={15} direction={directionOf(language)} />}
        <span className={styles.name}>{candidate.title[language]}</span>
        <span className={styles.round}>
          {status && <span className="visually-hidden">{t(`status.${status}`)}, </span>}
          {candidate.id} · {lookup.rounds.get(candidate.roundId)?.title[language]}
        </span>
      </a>
    </li>
  );
}

/** A plain press chooses; one that asks for a new tab or window gets the page of the comparison. */
function chooser(id: CommitmentId, onChoose: (id: CommitmentId) => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(id);
  };
}
