'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { DayRange } from '@/lib/timeline/view';
import { animateWindow } from './effects/motion';

/** The days in view, and how they are changed. */
export interface PlotWindow {
  /** What is shown now, also in the middle of a movement. */
  current: DayRange;
  /** Where it last rested. */
  resting: DayRange;
  isMoving: boolean;
  /** Follows a hand. */
  move: (window: DayRange) => void;
  /** The hand is gone: the window stays here. */
  rest: (window: DayRange) => void;
  /** Goes there so that the eye can follow. */
  goTo: (window: DayRange) => void;
}

interface WindowState {
  key: string;
  current: DayRange;
  resting: DayRange;
  isMoving: boolean;
}

/**
 * Keeps the window: the wanted one (from the address) rules whenever it or the extent changes, a hand in between.
 * @param onRest told where the window comes to rest
 */
export function usePlotWindow(wanted: DayRange, extent: DayRange, onRest: (window: DayRange) => void): PlotWindow {
  const key = [wanted.from, wanted.to, extent.from, extent.to].join();
  const [state, setState] = useState<WindowState>({ key, current: wanted, resting: wanted, isMoving: false });
  const stop = useRef<() => void>(() => undefined);
  if (state.key !== key) {
    const isNear = Math.abs(state.current.from - wanted.from) <= 1 && Math.abs(state.current.to - wanted.to) <= 1;
    const current = isNear ? state.current : wanted;
    setState({ key, current, resting: current, isMoving: false });
  }
  const move = useCallback((window: DayRange) => {
    stop.current();
    setState((before) => ({ ...before, current: window, isMoving: true }));
  }, []);
  const rest = useCallback(
    (window: DayRange) => {
      setState((before) => ({ ...before, current: window, resting: window, isMoving: false }));
      onRest(window);
    },
    [onRest],
  );
  const { current, resting, isMoving } = state;
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  }, [current]);
  const goTo = useCallback(
    (window: DayRange) => {
      stop.current();
      stop.current = animateWindow(latest.current, window, (between, isLast) => {
        if (isLast) rest(window);
        else setState((before) => ({ ...before, current: between, isMoving: true }));
      });
    },
    [rest],
  );
  return { current, resting, isMoving, move, rest, goTo };
}
