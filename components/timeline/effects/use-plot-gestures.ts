'use client';

import { select } from 'd3-selection';
import { zoomIdentity } from 'd3-zoom';
import { useEffect, useRef, type RefObject } from 'react';
import { zoomOfWindow } from '@/lib/timeline/zoom-window';
import { bindFinger } from './bind-finger';
import { bindZoom, isZooming, type PlotGestures } from './bind-zoom';

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
