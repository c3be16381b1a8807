'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { readViewState, writeViewState, type ViewState } from '@/lib/api/view-state';
import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';

/** `push` makes a step that "back" undoes; `replace` follows a hand that is still moving. */
export type HistoryStep = 'push' | 'replace';

export type ChangeView = (patch: Partial<ViewState>, step?: HistoryStep) => void;

/** How long a moving hand must rest before the address follows; browsers limit how often it may change. */
const REST_MS = 300;

/** The state of the board, kept in the address: changes go there, and back and forward come from there. */
export function useViewState(initial: ViewState, board: Board, today: IsoDay): [ViewState, ChangeView] {
  const [state, setState] = useState(initial);
  const latest = useRef(initial);
  const resting = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    const follow = () => {
      latest.current = readViewState(new URLSearchParams(window.location.search), board, today).state;
      setState(latest.current);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [board, today]);

  const change = useCallback<ChangeView>((patch, step = 'push') => {
    latest.current = { ...latest.current, ...patch };
    setState(latest.current);
    if (resting.current) clearTimeout(resting.current);
    if (step === 'push') writeAddress(latest.current, 'push');
    else resting.current = setTimeout(() => writeAddress(latest.current, 'replace'), REST_MS);
  }, []);

  return [state, change];
}

function writeAddress(state: ViewState, step: HistoryStep): void {
  const query = writeViewState(state);
  const address = `${window.location.pathname}${query ? `?${query}` : ''}`;
  if (step === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}
