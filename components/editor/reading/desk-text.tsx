'use client';

import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { isBlank, listParagraphs, type DocumentPiece } from '@/components/document/document-paragraphs';
import documentStyles from '@/components/document/document.module.css';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import type { ShownClause } from '@/lib/domain/document-view';
import { directionOf } from '@/lib/i18n/direction';
import styles from './reading.module.css';

interface DeskTextProps {
  view: ReadingDeskView;
  clauses: readonly ShownClause[];
  /** Where the chosen clause begins; null where none is chosen. */
  chosen: number | null;
  onChoose: (start: number) => void;
}

/** The text with its clauses marked by line and word, each with a button that chooses it. Runs of text carry their offsets. */
export const DeskText = memo(function DeskText({ view, clauses, chosen, onChoose }: DeskTextProps) {
  const { document: source, text, articles } = view;
  const paragraphs = useMemo(
    () => listParagraphs({ document: source, text, articles, clauses }).filter((paragraph) => !isBlank(paragraph)),
    [source, text, articles, clauses],
  );
  const onPress = useRef(onChoose);
  useEffect(() => {
    onPress.current = onChoose;
  });
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // the sign's button is the way by keyboard; a press anywhere in the clause is a help for the hand
    const press = (event: MouseEvent) => {
      const of = event.target instanceof Element && event.target.closest<HTMLElement>('[data-of]')?.dataset.of;
      if (of && document.getSelection()?.isCollapsed !== false) onPress.current(Number(of));
    };
    const root = element.current;
    root?.addEventListener('click', press);
    return () => root?.removeEventListener('click', press);
  }, []);
  const numbers = new Map(clauses.map(({ start }, position) => [start, position + 1]));
  const seen = new Set<number>();
  return (
    <div ref={element} className={documentStyles.sourceText} lang={source.language} dir={directionOf(source.language)}>
      {paragraphs.map(({ start, mark, pieces }) => {
        const offsets = offsetsOf(start + mark.length, pieces);
        return (
          <div key={start} className={documentStyles.paragraph}>
            <span className={documentStyles.number}>{mark.trim()}</span>
            <p>
              {pieces.map((piece, position) => {
                const isFirst = piece.clause !== null && !seen.has(piece.clause.start);
                if (piece.clause) seen.add(piece.clause.start);
                return (
                  <DeskPiece
                    key={position}
                    piece={piece}
                    offset={offsets[position] ?? 0}
                    number={isFirst && piece.clause ? (numbers.get(piece.clause.start) ?? null) : null}
                    total={clauses.length}
                    isChosen={piece.clause !== null && piece.clause.start === chosen}
                    onChoose={onChoose}
                  />
                );
              })}
            </p>
          </div>
        );
      })}
    </div>
  );
});

function offsetsOf(start: number, pieces: readonly DocumentPiece[]): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const { text } of pieces) {
    offsets.push(at);
    at += text.length;
  }
  return offsets;
}

interface DeskPieceProps {
  piece: DocumentPiece;
  offset: number;
  /** The clause's number on its first run of text; null on others. */
  number: number | null;
  total: number;
  isChosen: boolean;
  onChoose: (start: number) => void;
}

function DeskPiece({ piece: { text, clause }, offset, number, total, isChosen, onChoose }: DeskPieceProps) {
  const t = useTranslations();
  const run = <span data-start={offset}>{text}</span>;
  if (!clause) return run;
  const kind = t(`kind.${clause.kind}`);
  const state = t(`desk.reading.reviewState.${clause.review}`);
  return (
    <span
      className={`${documentStyles.clause} ${documentStyles[clause.kind] ?? ''} ${isChosen ? styles.chosen : ''}`}
      data-review={clause.review}
      data-kind={clause.kind}
      data-of={clause.start}
    >
      {number === null ? null : (
        <button
          type="button"
          className={`${documentStyles.sign} ${styles.sign}`}
          data-clause={clause.start}
          aria-pressed={isChosen}
          aria-label={`${kind}, ${state}, ${t('desk.reading.clauseOf', { n: number, of: total })}`}
          onClick={() => onChoose(clause.start)}
        >
          {kind}
          {clause.review === 'reviewed' ? ' ✓' : ''}
        </button>
      )}
      {run}
    </span>
  );
}
