'use client';

import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { TimeAxis } from '@/lib/timeline/time-axis';
import type { DayRange } from '@/lib/timeline/view';
import { LEAST_DAYS, lengthOf, panWindow, windowOfZoom, zoomOfWindow } from '@/lib/timeline/zoom-window';

/** Everything the timeline does to the page outside React: measuring, gestures, frames of an animation. */

/** The width of an element in whole pixels, null until the browser has measured it. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number | null] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width) || null);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const ANIMATION_MS = 240;

/** Shows the windows between two, easing out; the last one at once with reduced motion. Gives a way to stop. */
export function animateWindow(
  from: DayRange,
  to: DayRange,
  show: (window: DayRange, isLast: boolean) => void,
): () => void {
  if (prefersReducedMotion()) {
    show(to, true);
    return () => undefined;
  }
  const began = performance.now();
  let frame = requestAnimationFrame(step);
  function step(now: number) {
    const share = Math.min(1, (now - began) / ANIMATION_MS);
    const eased = 1 - (1 - share) ** 3;
    if (share === 1) return show(to, true);
    show({ from: from.from + (to.from - from.from) * eased, to: from.to + (to.to - from.to) * eased }, false);
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

export interface PlotGestures {
  axis: TimeAxis;
  /** The window while a gesture lasts, then once more where it rests. */
  onMove: (window: DayRange) => void;
  onRest: (window: DayRange) => void;
}

/**
 * Drag with a mouse, pinch, Ctrl or ⌘ with the wheel, double click, and one finger sideways.
 * A plain wheel and a finger up or down scroll the page.
 */
export function usePlotGestures(ref: RefObject<HTMLElement | null>, gestures: PlotGestures | null): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
    const element = ref.current;
    if (!element || !gestures || isZooming(element)) return;
    const { k, x } = zoomOfWindow(gestures.axis, gestures.axis.window);
    select(element).property('__zoom', zoomIdentity.translate(x, 0).scale(k));
  });
  const isActive = gestures !== null;
  useEffect(() => {
    const element = ref.current;
    if (!element || !isActive) return;
    const stopZoom = bindZoom(element, latest);
    const stopFinger = bindFinger(element, latest);
    return () => {
      stopZoom();
      stopFinger();
    };
  }, [ref, isActive]);
}

type Latest = RefObject<PlotGestures | null>;

function isZooming(element: HTMLElement): boolean {
  return '__zooming' in element;
}

function bindZoom(element: HTMLElement, latest: Latest): () => void {
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
    .wheelDelta(wheelDelta)
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

/** Powers of two a wheel event zooms by: a notch of a wheel (100 pixels) a third, the small steps of a pinch more. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 16 : deltaY;
  return -pixels * (Math.abs(pixels) < 40 ? 0.015 : 0.004);
}

/** Which events zoom or drag: never the plain wheel, never a single finger, no double click on a link. */
function isOurs(event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('[data-own-gestures]')) return false;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
  if (event.type === 'dblclick') return !(event.target instanceof Element && event.target.closest('a'));
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

/** One finger sideways moves the window; the browser keeps up and down (touch-action: pan-y). */
function bindFinger(element: HTMLElement, latest: Latest): () => void {
  let lastX: number | null = null;
  let window: DayRange | null = null;
  const down = (event: PointerEvent) => {
    lastX = event.pointerType === 'touch' && event.isPrimary ? event.clientX : null;
    window = latest.current?.axis.window ?? null;
  };
  const move = (event: PointerEvent) => {
    const current = latest.current;
    if (lastX === null || !window || !current || !event.isPrimary || isZooming(element)) return;
    const facing = current.axis.direction === 'rtl' ? 1 : -1;
    window = panWindow(window, current.axis.extent, ((event.clientX - lastX) * facing) / current.axis.pxPerDay);
    lastX = event.clientX;
    current.onMove(window);
  };
  const up = () => {
    if (lastX !== null && window) latest.current?.onRest(window);
    lastX = null;
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
  for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener as EventListener);
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      element.removeEventListener(type, listener as EventListener);
  };
}

/** Moves the keyboard's focus to the link of a commitment. */
export function focusThread(root: HTMLElement | null, id: string): void {
  const links = Array.from(root?.querySelectorAll<SVGAElement>('a[data-id]') ?? []);
  links.find((link) => link.dataset.id === id)?.focus();
}

interface KeyListeners {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

/** Keys and focus of everything inside an element that is itself no control. */
export function usePlotKeys(ref: RefObject<HTMLElement | null>, listeners: KeyListeners): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.addEventListener('keydown', listeners.onKeyDown);
    element.addEventListener('focusin', listeners.onFocus);
    return () => {
      element.removeEventListener('keydown', listeners.onKeyDown);
      element.removeEventListener('focusin', listeners.onFocus);
    };
  });
}

/** What a canvas that follows the page's scroll is to draw: the part of a higher picture that is in sight. */
export type DrawView = (context: CanvasRenderingContext2D, view: { top: number; bottom: number }) => void;

/** Draws on a canvas after every change, once a frame, and again when the page scrolls or the theme changes. */
export function useCanvas(ref: RefObject<HTMLCanvasElement | null>, draw: DrawView): void {
  const latest = useRef(draw);
  const request = useRef<() => void>(() => undefined);
  useEffect(() => {
    latest.current = draw;
    request.current();
  });
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    let frame = 0;
    const paint = () => {
      frame = 0;
      paintView(canvas, latest.current);
    };
    request.current = () => {
      frame ||= requestAnimationFrame(paint);
    };
    const again = () => request.current();
    const theme = new MutationObserver(again);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', again);
    addEventListener('scroll', again, { passive: true });
    paint();
    return () => {
      cancelAnimationFrame(frame);
      theme.disconnect();
      scheme.removeEventListener('change', again);
      removeEventListener('scroll', again);
    };
  }, [ref]);
}

function paintView(canvas: HTMLCanvasElement, draw: DrawView): void {
  const context = canvas.getContext('2d');
  const frame = canvas.parentElement;
  if (!context || !frame) return;
  const box = canvas.getBoundingClientRect();
  const top = box.top - frame.getBoundingClientRect().top;
  const ratio = devicePixelRatio;
  const [width, height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, 0, -top * ratio);
  draw(context, { top, bottom: top + box.height });
}
