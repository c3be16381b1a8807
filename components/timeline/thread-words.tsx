import type { ReviewState } from '@/lib/domain/commitment';
import { NAME_BASELINE, type ThreadShape } from '@/lib/timeline/thread-shape';
import { SvgText } from './svg-text';

/** What is read by machine is pale; each further pair of eyes makes the name darker. */
const NAME_INK: Record<ReviewState, string> = { machine: 'ink-3', coded: 'ink-2', reviewed: 'ink' };

interface ThreadWordsProps {
  shape: ThreadShape;
  /** Words begin where time begins, or end there when language and time run against each other. */
  anchor: 'start' | 'end';
  isSelected: boolean;
}

/** The name of a thread above its line, and its lateness after the end state. */
export function ThreadWords({ shape, anchor, isSelected }: ThreadWordsProps) {
  const { item, nameX, note } = shape;
  const { commitment, late } = item.thread;
  return (
    <>
      {nameX !== null && item.name !== '' && (
        <SvgText
          x={nameX}
          y={NAME_BASELINE}
          textAnchor={anchor}
          ink={isSelected ? 'ink' : NAME_INK[commitment.review]}
          bold={isSelected}
          halo
        >
          {item.name}
        </SvgText>
      )}
      {note && (
        <SvgText x={note.x} y={note.y} textAnchor={anchor} ink={late?.isOverdue ? 'overdue' : 'late'} bold halo>
          {item.note}
        </SvgText>
      )}
    </>
  );
}
