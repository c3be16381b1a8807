'use client';

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslations } from 'use-intl';
import { fromDayNumber } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import { dayAtX, facingOf, xOfDay, type TimeAxis } from '@/lib/timeline/time-axis';
import type { DayRange } from '@/lib/timeline/view';
import { LEAST_DAYS, panWindow } from '@/lib/timeline/zoom-window';
import type { PlotWindow } from './use-plot-window';
import styles from './brush.module.css';

const MONTH = 30;
const YEAR = 365;

interface BrushProps {
  /** The whole extent over the plot. */
  axis: TimeAxis;
  plotWindow: PlotWindow;
  language: Language;
  height: number;
}

const GRIPS = ['from', 'to', 'both'] as const;
type Grip = (typeof GRIPS)[number];

function gripOf(element: SVGElement): Grip | undefined {
  return GRIPS.find((grip) => grip === element.dataset.grip);
}

/** The window over the overview: two sliders, and the stretch between them to drag. */
export function Brush({ axis, plotWindow, language, height }: BrushProps) {
  const { current, move, rest } = plotWindow;
  const dragging = useRef<{ grip: Grip; day: number; window: DayRange } | null>(null);
  const dayOf = (event: PointerEvent<SVGElement>) => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return dayAtX(axis, event.clientX - (box?.left ?? 0));
  };
  const start = (event: PointerEvent<SVGElement>) => {
    const grip = gripOf(event.currentTarget);
    if (event.button !== 0 || !grip) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragging.current = { grip, day: dayOf(event), window: current };
  };
  const drag = (event: PointerEvent<SVGElement>) => {
    if (!dragging.current) return;
    const { grip, day, window } = dragging.current;
    move(dragged(grip, window, axis.extent, dayOf(event) - day));
  };
  const drop = (event: PointerEvent<SVGElement>) => {
    if (!dragging.current) return;
    const { grip, day, window } = dragging.current;
    dragging.current = null;
    rest(dragged(grip, window, axis.extent, dayOf(event) - day));
  };
  const [a, b] = [xOfDay(axis, current.from), xOfDay(axis, current.to)];
  const handlers = { onPointerDown: start, onPointerMove: drag, onPointerUp: drop, onPointerCancel: drop };
  return (
    <g data-own-gestures="" className={styles.brush}>
      <Shade x1={axis.left} x2={Math.min(a, b)} height={height} />
      <Shade x1={Math.max(a, b)} x2={axis.right} height={height} />
      <rect
        className={styles.stretch}
        x={Math.min(a, b)}
        y={1}
        width={Math.abs(b - a)}
        height={height}
        fill="transparent"
        stroke="var(--ink-2)"
        data-grip="both"
        {...handlers}
      />
      <Handle end="from" {...{ axis, plotWindow, language, height }} {...handlers} />
      <Handle end="to" {...{ axis, plotWindow, language, height }} {...handlers} />
    </g>
  );
}

function Shade({ x1, x2, height }: { x1: number; x2: number; height: number }) {
  return x2 - x1 < 1 ? null : <rect x={x1} y={1} width={x2 - x1} height={height} fill="var(--paper)" opacity={0.72} />;
}

/** The window after a drag of so many days. */
function dragged(grip: Grip, window: DayRange, extent: DayRange, days: number): DayRange {
  if (grip === 'both') return panWindow(window, extent, days);
  if (grip === 'from')
    return { from: Math.max(extent.from, Math.min(window.to - LEAST_DAYS, window.from + days)), to: window.to };
  return { from: window.from, to: Math.min(extent.to, Math.max(window.from + LEAST_DAYS, window.to + days)) };
}

interface HandleProps extends BrushProps {
  end: 'from' | 'to';
  onPointerDown: (event: PointerEvent<SVGElement>) => void;
  onPointerMove: (event: PointerEvent<SVGElement>) => void;
  onPointerUp: (event: PointerEvent<SVGElement>) => void;
  onPointerCancel: (event: PointerEvent<SVGElement>) => void;
}

/** One edge of the window: a slider of 8 by 24 pixels in a target of 24. */
function Handle({ end, axis, plotWindow, language, height, ...pointer }: HandleProps) {
  const t = useTranslations('timeline');
  const { current, rest } = plotWindow;
  const { extent } = axis;
  const x = xOfDay(axis, current[end]);
  const y = (height + 2) / 2;
  const press = (event: KeyboardEvent) => {
    const days = stepOf(event.key, facingOf(axis), extent);
    if (days === null) return;
    event.preventDefault();
    rest(dragged(end, current, extent, days));
  };
  return (
    <g
      role="slider"
      data-grip={end}
      tabIndex={0}
      className={styles.handle}
      aria-label={t(end === 'from' ? 'windowFrom' : 'windowTo')}
      aria-orientation="horizontal"
      aria-valuemin={end === 'from' ? extent.from : Math.round(current.from + LEAST_DAYS)}
      aria-valuemax={end === 'from' ? Math.round(current.to - LEAST_DAYS) : extent.to}
      aria-valuenow={Math.round(current[end])}
      aria-valuetext={formatDay(fromDayNumber(Math.round(current[end])), language)}
      onKeyDown={press}
      {...pointer}
    >
      <rect x={x - 12} y={y - 20} width={24} height={40} fill="transparent" />
      <rect
        className={styles.grip}
        x={x - 4}
        y={y - 12}
        width={8}
        height={24}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <path d={`M${x - 1.2},${y - 5}v10M${x + 1.2},${y - 5}v10`} stroke="var(--ink)" />
    </g>
  );
}

/** Days that a key moves an edge: a month by arrows, a year by page keys, to the end of the extent by Home and End. */
function stepOf(key: string, facing: 1 | -1, extent: DayRange): number | null {
  if (key === 'ArrowRight') return MONTH * facing;
  if (key === 'ArrowLeft') return -MONTH * facing;
  if (key === 'ArrowUp') return MONTH;
  if (key === 'ArrowDown') return -MONTH;
  if (key === 'PageUp') return YEAR;
  if (key === 'PageDown') return -YEAR;
  if (key === 'Home') return extent.from - extent.to;
  return key === 'End' ? extent.to - extent.from : null;
}
