'use client';

import { memo, type MouseEvent } from 'react';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { ThreadShape } from '@/lib/timeline/thread-shape';
import type { TimeDirection } from '@/lib/timeline/view';
import type { PatternIds } from './patterns';
import { ThreadMarks } from './thread-marks';
import { ThreadWords } from './thread-words';
import styles from './timeline.module.css';

interface ThreadItemProps {
  shape: ThreadShape;
  direction: TimeDirection;
  /** Words begin where time begins, or end there when language and time run against each other. */
  anchor: 'start' | 'end';
  account: string;
  href: string;
  ids: PatternIds;
  isSelected: boolean;
  /** Null leaves the link in the order of the tab key, as without scripts. */
  tabIndex?: 0 | -1;
  onSelect?: (id: CommitmentId) => void;
  /** Where the arrow keys are on its line. */
  stopX?: number | null;
}

const KEPT = ['direction', 'anchor', 'account', 'href', 'ids', 'isSelected', 'tabIndex', 'onSelect', 'stopX'] as const;

/** One commitment: a link whose name says promise, state, due date and answers. */
export const ThreadItem = memo(function ThreadItem(props: ThreadItemProps) {
  const { shape, account, href, isSelected, tabIndex, onSelect } = props;
  const { id } = shape.item.thread;
  const select = (event: MouseEvent) => {
    if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onSelect(id);
  };
  return (
    <g
      role="listitem"
      className={styles.thread}
      data-selected={isSelected || undefined}
      transform={`translate(0,${shape.y})`}
    >
      <a
        href={href}
        aria-label={account}
        aria-current={isSelected || undefined}
        tabIndex={tabIndex}
        data-id={id}
        onClick={select}
      >
        <title>{account}</title>
        <rect className={styles.row} {...shape.row} rx={2} fill="transparent" />
        <ThreadMarks shape={shape} direction={props.direction} ids={props.ids} isSelected={isSelected} />
        <ThreadWords {...props} />
        {props.stopX != null && (
          <circle cx={props.stopX} r={10.5} fill="none" stroke="var(--accent)" strokeWidth={2.5} />
        )}
      </a>
    </g>
  );
}, isDrawnTheSame);

/** Shapes are computed anew for every picture; two of the same thread at the same place and scale are the same. */
function isDrawnTheSame(a: ThreadItemProps, b: ThreadItemProps): boolean {
  const { shape: from, ...before } = a;
  const { shape: to, ...after } = b;
  const isSameShape =
    from.item === to.item &&
    from.detail === to.detail &&
    from.pxPerDay === to.pxPerDay &&
    from.y === to.y &&
    from.promiseX === to.promiseX &&
    from.nameX === to.nameX &&
    from.note?.x === to.note?.x &&
    from.note?.y === to.note?.y &&
    from.row.x === to.row.x &&
    from.row.width === to.row.width &&
    from.row.height === to.row.height;
  return isSameShape && KEPT.every((key) => before[key] === after[key]);
}
