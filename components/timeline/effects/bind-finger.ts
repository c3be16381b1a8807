import type { DayRange } from '@/lib/timeline/view';
import { panWindow } from '@/lib/timeline/zoom-window';
import { isZooming, type LatestGestures } from './bind-zoom';

/** One finger sideways moves the window; the browser keeps up and down (touch-action: pan-y). */
export function bindFinger(element: HTMLElement, latest: LatestGestures): () => void {
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
