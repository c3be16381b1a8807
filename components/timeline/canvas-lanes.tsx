'use client';

import { useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { fromDayNumber } from '@/lib/domain/iso-day';
import { formatDay } from '@/lib/i18n/format-day';
import { quartersOf } from '@/lib/timeline/count-bars';
import { hitAt, hitIndexOf, type Hit } from '@/lib/timeline/hit-test';
import { canvasBrush } from './canvas-brush';
import { drawLanes } from './draw-lanes';
import { paletteOf } from './palette';
import { useCanvas } from './plot-effects';
import { LANES_TOP, type PlotLanesProps } from './plot-lanes';
import styles from './canvas-lanes.module.css';

/** The threads of many commitments on a canvas, with the mark under the pointer named. */
export function CanvasLanes({ children, ...props }: PlotLanesProps & { children: ReactNode }) {
  const { scene, words, selectedId, onSelect, hrefOf, isMoving } = props;
  const { axis, lanes } = scene;
  const canvas = useRef<HTMLCanvasElement>(null);
  const index = useMemo(() => hitIndexOf(lanes), [lanes]);
  const [pointed, setPointed] = useState<{ hit: Hit; x: number; y: number } | null>(null);
  useCanvas(canvas, (context, view) => {
    context.globalAlpha = selectedId === null ? 1 : 0.36;
    context.beginPath();
    context.rect(axis.left - 12, view.top, axis.right - axis.left + 24, view.bottom - view.top);
    context.save();
    context.clip();
    context.translate(0, LANES_TOP);
    const element = canvas.current;
    if (element)
      drawLanes(canvasBrush(context, paletteOf(element), axis.direction), lanes, axis, { ...view, isMoving });
    context.restore();
  });
  const point = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return { hit: hitAt(index, axis, x, y - LANES_TOP), x, y };
  };
  const open = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    const { hit } = point(event);
    if (!hit?.placed) return;
    const { id } = hit.placed.item.thread;
    if (onSelect) onSelect(id);
    else location.assign(hrefOf(id));
  };
  const name = pointed?.hit?.placed ? pointed.hit.placed.item.name : null;
  return (
    <div
      className={styles.frame}
      role="presentation"
      onMouseMove={(event) => setPointed(isMoving ? null : point(event))}
      onMouseLeave={() => setPointed(null)}
      onClick={open}
      data-points={name !== null || undefined}
    >
      {children}
      <div className={styles.layer}>
        <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
      </div>
      {pointed?.hit && (
        <Flag {...props} hit={pointed.hit} x={pointed.x} y={pointed.y}>
          {name}
          {pointed.hit.placed && <span className={styles.state}>{words.stateOf(pointed.hit.placed.item.thread)}</span>}
        </Flag>
      )}
    </div>
  );
}

interface FlagProps extends PlotLanesProps {
  hit: NonNullable<Hit>;
  x: number;
  y: number;
  children: ReactNode;
}

/** What lies under the pointer: a promise with its state, or how many were promised in the quarter. */
function Flag({ hit, x, y, scene, language, children }: FlagProps) {
  const t = useTranslations('timeline');
  const quarter =
    hit.placed === null
      ? quartersOf(hit.lane, scene.axis.extent).find(({ from, to }) => hit.day >= from && hit.day < to)
      : undefined;
  if (hit.placed === null && !quarter?.promised) return null;
  const isAtEnd = x > scene.frame.width / 2;
  return (
    <div
      className={styles.flag}
      style={{ top: y + 16, ...(isAtEnd ? { right: scene.frame.width - x } : { left: x }) }}
      aria-hidden="true"
    >
      {quarter
        ? `${t('promises', { count: quarter.promised })}, ${formatDay(fromDayNumber(quarter.from), language)}`
        : children}
    </div>
  );
}
