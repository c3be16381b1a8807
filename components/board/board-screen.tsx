'use client';

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { memo, useState } from 'react';
import { boardOptions } from '@/lib/api/board-query';
import { readViewState } from '@/lib/api/view-state';
import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { BoardView } from './board-view';
import { StaleNote } from './stale-note';

interface BoardScreenProps {
  /** The board that the server drew; a fresher one takes its place when it comes. */
  board: Board;
  today: IsoDay;
  language: Language;
}

/** The view writes the address itself: it must not be drawn a second time because the address has changed. */
const SteadyBoardView = memo(BoardView);

/** The board as the address asks for it. The address is read once here; afterwards the view writes it. */
export function BoardScreen({ board, today, language }: BoardScreenProps) {
  const query = useQuery({ ...boardOptions, initialData: board });
  const params = useSearchParams();
  const [initial] = useState(() => readViewState(new URLSearchParams(params), board, today));
  return (
    <>
      {query.isRefetchError && <StaleNote fetchedAt={query.dataUpdatedAt} language={language} retry={query.refetch} />}
      <SteadyBoardView board={query.data} initial={initial} today={today} language={language} />
    </>
  );
}
