import { select } from 'd3-selection';
import { zoom, type D3ZoomEvent } from 'd3-zoom';
import type { RefObject } from 'react';
import { wheelZoom } from '@/lib/timeline/gesture';
import type { TimeAxis } from '@/lib/timeline/time-axis';
import type { DayRange } from '@/lib/timeline/view';
import { LEAST_DAYS, lengthOf, windowOfZoom } from '@/lib/timeline/zoom-window';
import { ANIMATION_MS, prefersReducedMotion } from './motion';

export interface PlotGestures {
  axis: TimeAxis;
  /** The window while a gesture lasts, then once more where it rests. */
  onMove: (window: DayRange) => void;
  onRest: (window: DayRange) => void;
}

/** What the page wants now, behind listeners that are bound once. */
export type LatestGestures = RefObject<PlotGestures | null>;

/** True while a drag, pinch or wheel is under way. */
export function isZooming(element: HTMLElement): boolean {
  return '__zooming' in element;
}

/** Drag, wheel, pinch and double click by d3-zoom. Gives a way to stop. */
export function bindZoom(element: HTMLElement, latest: LatestGestures): () => void {
  const extent = (): [[number, number], [number, number]] => {
    const axis = latest.current?.axis;
    return axis
      ? [
          [axis.left, 0],
          [axis.right, 1],
        ]
      : [
          [0, 0],
          [1, 1],
        ];
  };
  const tell = (event: D3ZoomEvent<HTMLElement, unknown>, isRest: boolean) => {
    const current = latest.current;
    if (!current || !event.sourceEvent) return;
    const window = windowOfZoom(current.axis, event.transform);
    if (isRest) current.onRest(window);
    else current.onMove(window);
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(isOurs)
    .extent(extent)
    .clickDistance(4)
    .wheelDelta(({ deltaY, deltaMode }: WheelEvent) => wheelZoom(deltaY, deltaMode === WheelEvent.DOM_DELTA_LINE))
    .duration(prefersReducedMotion() ? 0 : ANIMATION_MS)
    .on('start', () => {
      const axis = latest.current?.axis;
      if (!axis) return;
      behaviour.scaleExtent([1, lengthOf(axis.extent) / LEAST_DAYS]).translateExtent(extent());
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => tell(event, false))
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => tell(event, true));
  const axis = latest.current?.axis;
  if (axis) behaviour.scaleExtent([1, lengthOf(axis.extent) / LEAST_DAYS]).translateExtent(extent());
  const target = select(element);
  const { __zoom: zoomed } = element as HTMLElement & { __zoom?: unknown };
  target.call(behaviour);
  if (zoomed) target.property('__zoom', zoomed);
  const keepPage = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) event.preventDefault();
  };
  element.addEventListener('wheel', keepPage, { passive: false });
  return () => {
    target.on('.zoom', null);
    element.removeEventListener('wheel', keepPage);
  };
}

/** Which events zoom or drag: never the plain wheel, never a single finger, no double click on a link. */
function isOurs(event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('[data-own-gestures]')) return false;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
  if (event.type === 'dblclick') return !(event.target instanceof Element && event.target.closest('a'));
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}
