'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ReadView } from '@/lib/api/view-state';
import type { Board } from '@/lib/domain/board';
import { lookupOf } from '@/lib/domain/board-lookup';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { selectStandings } from '@/lib/domain/selection';
import { indexBoard, standingsOf } from '@/lib/domain/standing';
import type { BoardModel } from './board-model';
import { BoardStage } from './board-stage';
import { FilterForm } from './filter-form';
import { Hero } from './hero';
import { IgnoredNote } from './ignored-note';
import { LiveCount } from './live-count';
import { ShownLine } from './shown-line';
import { useViewState } from './use-view-state';

interface BoardViewProps {
  board: Board;
  initial: ReadView;
  today: IsoDay;
  language: Language;
}

/** The whole board: the answer, the filters, the picture, and the panel of one promise. */
export function BoardView({ board, initial, today, language }: BoardViewProps) {
  const t = useTranslations();
  const [state, change] = useViewState(initial.state, board, today);
  const asOf = state.asOf ?? today;
  const index = useMemo(() => indexBoard(board), [board]);
  const words = useMemo(() => ({ t, language, lookup: lookupOf(board) }), [t, language, board]);
  const standings = useMemo(() => standingsOf(index, asOf), [index, asOf]);
  const shown = useMemo(() => selectStandings(standings, state.filter), [standings, state.filter]);
  const model: BoardModel = { board, index, state, change, asOf, today, standings, shown, words };
  return (
    <div className="wrap">
      <IgnoredNote refusals={initial.refusals} words={words} />
      <Hero model={model} />
      <FilterForm model={model} />
      <ShownLine model={model} />
      <LiveCount model={model} />
      <BoardStage model={model} />
    </div>
  );
}
