'use client';

import { useMemo, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { PlacedThread } from '@/lib/timeline/place-lane';
import type { Scene } from '@/lib/timeline/scene';
import { stopsOf, type Stop } from '@/lib/timeline/stops';
import { lastInkOf } from '@/lib/timeline/thread';
import { facingOf } from '@/lib/timeline/time-axis';
import { clampWindow, lengthOf, zoomWindow } from '@/lib/timeline/zoom-window';
import { focusThread } from './effects/plot-keys';
import type { PlotWindow } from './use-plot-window';

interface ThreadKeysOptions {
  scene: Scene;
  plot: RefObject<HTMLElement | null>;
  plotWindow: PlotWindow;
  selectedId: CommitmentId | null;
  onSelect?: (id: CommitmentId | null) => void;
  onHelp: () => void;
}

/** The keyboard's place among the threads. */
export interface ThreadKeys {
  /** The one thread that the tab key reaches. */
  active: PlacedThread | null;
  /** Where the reader is on its line. */
  stop: Stop | null;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const ZOOM_STEP = 1.5;

/** Arrow keys between commitments and along a thread, Home and End, + and -, 0, Escape, and ? for help. */
export function useThreadKeys(options: ThreadKeysOptions): ThreadKeys {
  const { scene, plot, plotWindow } = options;
  const [active, setActive] = useState<{ id: CommitmentId | null; at: number | null }>({ id: null, at: null });
  const { lanes } = scene;
  const threads = useMemo(() => lanes.flatMap((lane) => (lane.detail === 'counts' ? [] : lane.threads)), [lanes]);
  const wanted = active.id ?? options.selectedId;
  const index = useMemo(
    () =>
      Math.max(
        0,
        threads.findIndex(({ item }) => item.thread.id === wanted),
      ),
    [threads, wanted],
  );
  const placed = threads[index] ?? null;
  const stops = placed ? stopsOf(placed.item.thread) : [];
  const stop = active.at === null ? null : (stops[active.at] ?? null);

  const show = (target: PlacedThread, from: number, to: number) => {
    const { current } = plotWindow;
    if (to - target.zero >= current.from && from - target.zero <= current.to) return;
    const middle = (from + to) / 2 - target.zero;
    const half = lengthOf(current) / 2;
    plotWindow.rest(clampWindow({ from: middle - half, to: middle + half }, scene.axis.extent));
  };
  const moveTo = (position: number) => {
    const target = threads[Math.max(0, Math.min(threads.length - 1, position))];
    if (!target) return;
    const { thread } = target.item;
    flushSync(() => {
      show(target, thread.promised, lastInkOf(thread));
      setActive({ id: thread.id, at: null });
    });
    focusThread(plot.current, thread.id);
  };
  const moveAlong = (steps: number) => {
    const at = Math.max(0, Math.min(stops.length - 1, (active.at ?? (steps > 0 ? -1 : stops.length)) + steps));
    const next = stops[at];
    if (!placed || !next) return;
    show(placed, next.day, next.day);
    setActive({ id: placed.item.thread.id, at });
  };
  const zoomBy = (factor: number) => {
    const { current, goTo } = plotWindow;
    const middle = placed ? (stop?.day ?? placed.item.thread.promised) - placed.zero : current.from;
    const at = Math.max(current.from, Math.min(current.to, middle));
    goTo(zoomWindow(current, scene.axis.extent, factor, at));
  };
  const facing = facingOf(scene.axis);
  const actions: Record<string, () => void> = {
    ArrowDown: () => moveTo(index + 1),
    ArrowUp: () => moveTo(index - 1),
    ArrowRight: () => moveAlong(facing),
    ArrowLeft: () => moveAlong(-facing),
    Home: () => moveTo(0),
    End: () => moveTo(threads.length - 1),
    '+': () => zoomBy(1 / ZOOM_STEP),
    '=': () => zoomBy(1 / ZOOM_STEP),
    '-': () => zoomBy(ZOOM_STEP),
    '0': () => plotWindow.goTo(scene.axis.extent),
    '?': options.onHelp,
    Escape: () => options.onSelect?.(null),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('[data-own-gestures], input')) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  const onFocus = (event: FocusEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute('data-id') : null;
    if (id !== null && id !== active.id) setActive({ id, at: null });
  };
  return { active: placed, stop, onFocus, onKeyDown };
}
