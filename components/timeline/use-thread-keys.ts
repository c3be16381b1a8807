'use client';

import { useMemo, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { CommitmentId } from '@/lib/domain/commitment';
import { keyTargetOf, keyTargets } from '@/lib/timeline/key-targets';
import type { PlacedLane, PlacedThread } from '@/lib/timeline/place-lane';
import type { QuarterCount } from '@/lib/timeline/quarters';
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
  /** Lists the promises that a counted lane has from a day on, for a quarter. */
  onCount: (counted: Counted) => void;
}

/** A quarter of a lane whose promises are only counted. */
export interface Counted {
  laneKey: string;
  quarter: QuarterCount;
}

/** The keyboard's place among the threads. */
export interface ThreadKeys {
  /** The one thread that the tab key reaches. */
  active: PlacedThread | null;
  /** The lane of that thread. */
  activeLane: PlacedLane | null;
  /** Where the reader is on its line. */
  stop: Stop | null;
  /** The quarter of the counted lane that the tab key reaches. */
  counted: Counted | null;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const ZOOM_STEP = 1.5;

/** Arrow keys between commitments and along a thread, Home and End, + and -, 0, Escape, and ? for help. */
export function useThreadKeys(options: ThreadKeysOptions): ThreadKeys {
  const { scene, plot, plotWindow } = options;
  const [active, setActive] = useState<{ id: CommitmentId | null; at: number | null }>({ id: null, at: null });
  const { lanes } = scene;
  const { extent } = scene.axis;
  const wanted = active.id ?? options.selectedId;
  const target = useMemo(() => keyTargetOf(lanes, extent, wanted), [lanes, extent, wanted]);
  const placed = target?.placed ?? null;
  const quarters = target?.placed === null ? target.quarters : NO_QUARTERS;
  const quarter = quarters[Math.min(quarters.length - 1, active.at ?? 0)];
  const counted = target && quarter ? { laneKey: target.lane.key, quarter } : null;
  const stops = placed ? stopsOf(placed.item.thread) : [];
  const stop = active.at === null ? null : (stops[active.at] ?? null);

  const show = (from: number, to: number) => {
    const { current } = plotWindow;
    if (to >= current.from && from <= current.to) return;
    const middle = (from + to) / 2;
    const half = lengthOf(current) / 2;
    plotWindow.rest(clampWindow({ from: middle - half, to: middle + half }, scene.axis.extent));
  };
  const moveTo = (positionOf: (here: number, last: number) => number) => {
    const targets = keyTargets(lanes, extent);
    const here = target ? targets.placeOf(target) : 0;
    const last = targets.count - 1;
    const next = targets.at(Math.max(0, Math.min(last, positionOf(here, last))));
    if (!next) return;
    flushSync(() => {
      if (next.placed) {
        const { item, zero } = next.placed;
        show(item.thread.promised - zero, lastInkOf(item.thread) - zero);
      } else if (next.quarters[0]) show(next.quarters[0].from, next.quarters[0].to);
      setActive({ id: next.id, at: null });
    });
    focusThread(plot.current, next.id);
  };
  const moveAlong = (steps: number) => {
    const count = placed ? stops.length : quarters.length;
    const start = placed ? (steps > 0 ? -1 : stops.length) : 0;
    const at = Math.max(0, Math.min(count - 1, (active.at ?? start) + steps));
    const [next, nextQuarter] = [stops[at], quarters[at]];
    if (!target) return;
    if (placed && next) show(next.day - placed.zero, next.day - placed.zero);
    else if (nextQuarter) show(nextQuarter.from, nextQuarter.to);
    setActive({ id: target.id, at });
  };
  const zoomBy = (factor: number) => {
    const { current, goTo } = plotWindow;
    const middle = placed ? (stop?.day ?? placed.item.thread.promised) - placed.zero : (quarter?.from ?? current.from);
    const at = Math.max(current.from, Math.min(current.to, middle));
    goTo(zoomWindow(current, scene.axis.extent, factor, at));
  };
  const facing = facingOf(scene.axis);
  const actions: Record<string, () => void> = {
    ArrowDown: () => moveTo((here) => here + 1),
    ArrowUp: () => moveTo((here) => here - 1),
    ArrowRight: () => moveAlong(facing),
    ArrowLeft: () => moveAlong(-facing),
    Home: () => moveTo(() => 0),
    End: () => moveTo((_, last) => last),
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
    const isCount = event.target instanceof Element && event.target.closest('[data-count]') !== null;
    const action = isCount && counted && isPress(event) ? () => options.onCount(counted) : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  const onFocus = (event: FocusEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute('data-id') : null;
    if (id !== null && id !== active.id) setActive({ id, at: null });
  };
  return { active: placed, activeLane: placed && target ? target.lane : null, stop, counted, onFocus, onKeyDown };
}

const NO_QUARTERS: readonly QuarterCount[] = [];

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}
