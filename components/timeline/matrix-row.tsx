import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { BoardRound } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import { fromDayNumber } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import type { LabelledThread } from '@/lib/timeline/labelled-thread';
import { matrixCells, type MatrixCell } from '@/lib/timeline/matrix-cells';
import type { TimeDirection } from '@/lib/timeline/view';
import { Glyph, GlyphIcon } from './glyph';
import styles from './matrix.module.css';
import type { TimelineWords } from './timeline-words';

interface MatrixRowProps {
  item: LabelledThread;
  rounds: readonly BoardRound[];
  /** Time runs against the reading direction. */
  isReversed: boolean;
  words: TimelineWords;
  language: Language;
  direction: TimeDirection;
  href: string;
  isSelected: boolean;
  onSelect?: (id: CommitmentId) => void;
}

/** One promise, round by round, and its status. */
export function MatrixRow({ item, words, direction, href, isSelected, onSelect, ...props }: MatrixRowProps) {
  const { thread, name } = item;
  const cells = matrixCells(thread, props.rounds);
  const select = (event: MouseEvent) => {
    if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(thread.id);
  };
  return (
    <tr className={styles.row} data-selected={isSelected || undefined}>
      <th scope="row" className={styles.name}>
        <a href={href} onClick={select} data-id={thread.id} aria-current={isSelected || undefined}>
          <span className={styles.id}>{thread.id}</span>
          {name}
        </a>
      </th>
      {(props.isReversed ? cells.reverse() : cells).map((cell) => (
        <Cell key={cell.round.id} cell={cell} item={item} language={props.language} direction={direction} />
      ))}
      <td className={styles.status} data-paint={STATUS_PAINT[thread.status]}>
        <GlyphIcon sign={{ status: thread.status }} size={15} direction={direction} />
        {words.stateOf(thread)}
      </td>
    </tr>
  );
}

interface CellProps {
  cell: MatrixCell;
  item: LabelledThread;
  language: Language;
  direction: TimeDirection;
}

function Cell({ cell, item, language, direction }: CellProps) {
  const t = useTranslations('timeline');
  const relation = useTranslations('relation');
  const { answer, content, round } = cell;
  const spoken = {
    promise: t('cellPromise'),
    answer: answer && `${relation(answer.relation)}, ${formatDay(fromDayNumber(answer.day), language)}`,
    silent: t('cellSilent'),
    dropped: t('cellDropped'),
    nothing: null,
  }[content];
  return (
    <td data-documented={round.isDocumented || undefined} data-line={cell.line} title={spoken ?? undefined}>
      {spoken !== null && (
        <>
          <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
            <CellSign cell={cell} item={item} direction={direction} />
          </svg>
          <span className="visually-hidden">{spoken}</span>
        </>
      )}
    </td>
  );
}

function CellSign({ cell: { content, answer }, item: { thread }, direction }: Omit<CellProps, 'language'>) {
  if (content === 'silent') return <path d="M0,-4.5v9" stroke="var(--ink-2)" strokeWidth={2} />;
  if (content === 'dropped') return <Glyph sign={{ status: 'dropped' }} size={12} direction={direction} />;
  if (content === 'promise') return <Glyph sign={{ strength: thread.commitment.strength }} direction={direction} />;
  if (!answer) return null;
  return <Glyph sign={{ relation: answer.relation }} size={answer.isDeciding ? 14 : 11} direction={direction} />;
}
