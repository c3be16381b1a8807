import { useMemo } from 'react';
import { CommitmentRow } from '@/components/commitment/commitment-row';
import { useTimelineWords } from '@/components/timeline/timeline-words';
import { labelThread } from '@/lib/timeline/labelled-thread';
import { lanesOf } from '@/lib/timeline/lanes-of';
import { threadsOf } from '@/lib/timeline/threads-of';
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
  const lanes = useMemo(() => {
    const threads = threadsOf(board, [...standings.keys()], asOf);
    const items = threads.map((thread) => labelThread(thread, thread.commitment.title[words.language], names.noteOf));
    return lanesOf(items, board, state.lanes, state.order);
  }, [board, standings, asOf, state.lanes, state.order, words.language, names]);
  return (
    <div className={styles.list}>
      {lanes.map((lane) => (
        <section key={lane.key}>
          <h2>
            {names.laneNameOf(lane.key, state.lanes)} <span className={styles.count}>{lane.items.length}</span>
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
