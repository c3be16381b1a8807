'use client';

import { useMemo, useState } from 'react';
import { KIND_CHOICES } from '@/lib/api/coding-forms';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import {
  fitToKind,
  mergeWithNext,
  putEdit,
  showEdits,
  splitClause,
  toEdit,
  trimSpan,
  type CodingEdit,
} from '@/lib/domain/clause-edits';
import type { Coding } from '@/lib/domain/document';
import type { ShownClause } from '@/lib/domain/document-view';
import type { Span } from '@/lib/domain/due-date';
import { useLastSelection } from './text-selection';
import { useCodings } from './use-codings';

/** How a clause that a person adds begins. */
const ADDED: Coding = { kind: 'position', strength: null, themes: [], parties: [], speaker: null, due: null };

/** The reading desk's state: the clauses as they are shown, which one is chosen, and everything that can be done to them. */
export function useReadingDesk(view: ReadingDeskView) {
  const { text, machine, mayReview } = view;
  const coding = useCodings(view);
  const { edits, change } = coding;
  const clauses = useMemo(() => showEdits(machine, edits), [machine, edits]);
  const selection = useLastSelection();
  const [chosen, setChosen] = useState<number | null>(clauses[0]?.start ?? null);
  const position = clauses.findIndex(({ start, end }) => chosen !== null && start <= chosen && chosen < end);
  const clause = clauses[position] ?? null;

  const choose = (start: number) => {
    setChosen(start);
    const sign = document.querySelector<HTMLElement>(`[data-clause="${start}"]`);
    sign?.focus({ preventScroll: true });
    sign?.scrollIntoView({ block: 'nearest' });
  };
  const put = (edit: CodingEdit) => change(putEdit(text, machine, edits, edit));
  const accepted = (each: ShownClause): CodingEdit => ({
    ...toEdit(each),
    isReviewed: each.review === 'reviewed' || (each.review === 'coded' && mayReview),
  });
  const move = (by: 1 | -1) => {
    const next = clauses[position === -1 ? 0 : position + by];
    if (next) choose(next.start);
  };
  return {
    coding,
    clauses,
    clause,
    position,
    choose,
    move,
    recode: (part: Partial<Coding>) => {
      if (clause) put(fitToKind({ ...toEdit(clause), ...part, isReviewed: false }));
    },
    accept: () => {
      if (!clause) return;
      put(accepted(clause));
      move(1);
    },
    reject: () => {
      if (!clause) return;
      const next = clauses[position + 1] ?? clauses[position - 1];
      put({ ...fitToKind({ ...toEdit(clause), kind: 'context' }), isRejected: true, isReviewed: false });
      if (next) setChosen(next.start);
    },
    /** Splits the chosen clause at a place, or at the cursor; false where that is not inside it. */
    split: (place?: number) => {
      const at = place ?? selection.current?.start ?? null;
      const next = clause && at !== null && at > clause.start && at < clause.end;
      const halves = next ? splitClause(text, edits, clause, at) : null;
      if (halves) change(halves);
      return halves !== null;
    },
    merge: () => {
      const merged = clause && mergeWithNext(machine, edits, clause);
      if (merged) change(merged);
    },
    /** Makes a clause of a span of the text, or of what is selected; false where that holds no letter. */
    add: (span: Span | null = selection.current) => {
      const trimmed = span && trimSpan(text, span);
      if (!trimmed) return false;
      put({ ...ADDED, ...trimmed, isRejected: false, isReviewed: false });
      setChosen(trimmed.start);
      return true;
    },
    kind: (at: number) => {
      const kind = KIND_CHOICES[at];
      if (clause && kind) put(fitToKind({ ...toEdit(clause), kind, isReviewed: false }));
    },
    /** Accepts many as one step. */
    acceptAll: (starts: ReadonlySet<number>) => {
      const some = clauses.filter(({ start }) => starts.has(start));
      change(some.reduce<CodingEdit[]>((list, each) => putEdit(text, machine, list, accepted(each)), [...edits]));
    },
    /** The selected words, for the words of a date; null where none are selected. */
    takeWords: () => {
      const span = selection.current;
      const words = span ? text.slice(span.start, span.end) : '';
      return span && words.trim() !== '' ? { words, ...span } : null;
    },
  };
}

export type Desk = ReturnType<typeof useReadingDesk>;

/** Passages that hold letters and belong to no clause, in the order of the text. */
export function gapsOf(view: ReadingDeskView, clauses: readonly ShownClause[]): Span[] {
  const gaps: Span[] = [];
  for (const article of view.articles) {
    let at = article.start;
    const add = (end: number) => {
      const gap = end > at ? trimSpan(view.text, { start: at, end }) : null;
      if (gap && gap.end - gap.start > 3) gaps.push(gap);
    };
    for (const { start, end } of clauses) {
      if (end <= article.start || start >= article.end) continue;
      add(Math.min(start, article.end));
      at = Math.max(at, end);
    }
    add(article.end);
  }
  return gaps;
}
