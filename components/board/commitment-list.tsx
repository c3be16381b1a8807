import { useMemo } from 'react';
import { CommitmentRow } from '@/components/commitment/commitment-row';
import { useTimelineWords } from '@/components/timeline/timeline-words';
import { lanesOf } from '@/lib/timeline/lanes-of';
import { ThreadTable } from '@/lib/timeline/thread-table';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { BoardModel } from './board-model';
import styles from './list.module.css';

interface CommitmentListProps {
  model: BoardModel;
  onSelect?: (id: CommitmentId) => void;
}

/** The same promises as the timeline, in its lanes and order, as headings and lists: for readers who listen, and for print. */
export function CommitmentList({ model, onSelect }: CommitmentListProps) {
  const { board, shown, asOf, state, words } = model;
  const names = useTimelineWords(board, words.language);
  const standings = useMemo(() => new Map(shown.map((standing) => [standing.commitment.id, standing])), [shown]);
  const { labelsOf } = names;
  const lanes = useMemo(() => {
    const items = labelsOf(new ThreadTable(board, [...standings.keys()], asOf));
    return lanesOf(items, board, state.lanes, state.order);
  }, [board, standings, asOf, state.lanes, state.order, labelsOf]);
  return (
    <div className={styles.list}>
      {lanes.map((lane) => (
        <section key={lane.key}>
          <h2>
            {names.laneNameOf(lane.key, state.lanes)} <span className={styles.count}>{lane.size}</span>
          </h2>
          <ol>
            {lane.items.map(({ thread }) => {
              const standing = standings.get(thread.id);
              return (
                standing && (
                  <CommitmentRow
                    key={thread.id}
                    standing={standing}
                    words={words}
                    isSelected={state.select === thread.id || state.compare === thread.id}
                    onSelect={onSelect}
                  />
                )
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
