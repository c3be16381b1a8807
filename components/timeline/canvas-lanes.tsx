'use client';

import { useMemo, useRef, useState, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { fromDayNumber } from '@/lib/domain/iso-day';
import { formatDay } from '@/lib/i18n/format-day';
import { quartersOf } from '@/lib/timeline/count-bars';
import { hitAt, type Hit } from '@/lib/timeline/hit-test';
import { linkInkOf, type LinkInk } from '@/lib/timeline/link-ink';
import { threadShape } from '@/lib/timeline/thread-shape';
import { PLOT_MARGIN } from '@/lib/timeline/bitmap';
import type { PlacedLane, PlacedThread } from '@/lib/timeline/place-lane';
import { canvasBrush } from './canvas-brush';
import { drawLanes } from './draw-lanes';
import { paletteOf } from './palette';
import type { CanvasPicture } from './effects/bitmap-painter';
import { useCanvas } from './effects/use-canvas';
import { LANES_BOTTOM, LANES_TOP, type PlotLanesProps } from './plot-lanes';
import styles from './canvas-lanes.module.css';

type CanvasRef = RefObject<HTMLCanvasElement | null>;

/** What is not chosen steps back. Source: the visual standard. */
const FADED = 0.36;

/** The threads of many commitments on a canvas, with the mark under the pointer named. */
export function CanvasLanes({ children, ...props }: PlotLanesProps & { children: ReactNode }) {
  const { scene, words, onSelect, hrefOf, isMoving } = props;
  const { axis, lanes } = scene;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pointed, setPointed] = useState<{ hit: Hit; x: number; y: number } | null>(null);
  useCanvas(canvas, usePicture(props, canvas));
  const point = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return { hit: hitAt(lanes, axis, x, y - LANES_TOP), x, y };
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
      {pointed?.hit?.placed && <Outline scene={scene} {...pointed.hit} />}
      {pointed?.hit && (
        <Flag {...props} hit={pointed.hit} x={pointed.x} y={pointed.y}>
          {name}
          {pointed.hit.placed && <span className={styles.state}>{words.stateOf(pointed.hit.placed.item.thread)}</span>}
        </Flag>
      )}
    </div>
  );
}

/** What the canvas shows: the lanes, and under them every link between two promises. */
function usePicture({ board, scene, asOf, selectedId, isMoving }: PlotLanesProps, canvas: CanvasRef): CanvasPicture {
  const { axis, lanes } = scene;
  const content = useMemo(() => {
    let links: LinkInk | null = null;
    const draw: CanvasPicture['draw'] = (context, wide, { top, bottom }) => {
      context.translate(0, LANES_TOP);
      links ??= linkInkOf(board, lanes, asOf);
      const brush = canvasBrush(context, paletteOf(canvas.current ?? document.documentElement), wide.direction);
      return drawLanes(brush, lanes, links, wide, { top: top - LANES_TOP, bottom: bottom - LANES_TOP });
    };
    return { draw, hasWords: lanes.some((lane) => lane.detail === 'names') };
  }, [board, lanes, asOf, canvas]);
  const height = scene.height + LANES_TOP + LANES_BOTTOM;
  return { axis, height, content, isMoving, opacity: selectedId === null ? 1 : FADED, ...content };
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

/** The row of the thread under the pointer. */
function Outline({ scene, placed, lane }: Pick<PlotLanesProps, 'scene'> & { placed: PlacedThread; lane: PlacedLane }) {
  const { axis } = scene;
  const shape = threadShape(placed, lane, axis);
  if (!shape) return null;
  const left = Math.max(axis.left - PLOT_MARGIN, shape.row.x - 2);
  const right = Math.min(axis.right + PLOT_MARGIN, shape.row.x + shape.row.width + 2);
  const top = LANES_TOP + shape.y + shape.row.y;
  return <div className={styles.outline} style={{ top, left, width: right - left, height: shape.row.height }} />;
}
