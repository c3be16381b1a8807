'use client';

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { BitmapPainter, type CanvasPicture } from './bitmap-painter';

/** Shows a picture on a canvas after every change, once a frame, and again when the page scrolls or its look changes. */
export function useCanvas(ref: RefObject<HTMLCanvasElement | null>, picture: CanvasPicture): void {
  const latest = useRef(picture);
  const request = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    latest.current = picture;
    request.current();
  });
  const look = useLook(picture.hasWords);
  useLayoutEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const painter = new BitmapPainter(canvas);
    let frame = 0;
    const paint = () => {
      frame = 0;
      const view = fitToView(canvas);
      if (view && painter.paint(latest.current, view)) frame = requestAnimationFrame(paint);
    };
    request.current = () => {
      frame ||= requestAnimationFrame(paint);
    };
    const again = () => request.current();
    addEventListener('scroll', again, { passive: true });
    const size = new ResizeObserver(again);
    size.observe(canvas);
    paint();
    return () => {
      cancelAnimationFrame(frame);
      request.current = () => undefined;
      size.disconnect();
      removeEventListener('scroll', again);
    };
  }, [ref, look]);
}

/** Another object each time that the colours of the page change or a face of its words has come. */
function useLook(hasWords: boolean): object {
  const [look, setLook] = useState<object>(() => ({}));
  useEffect(() => {
    const change = () => setLook({});
    const chosen = new MutationObserver(change);
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    if (hasWords) document.fonts.addEventListener('loadingdone', change);
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', change);
    return () => {
      chosen.disconnect();
      document.fonts.removeEventListener('loadingdone', change);
      system.removeEventListener('change', change);
    };
  }, [hasWords]);
  return look;
}

/** Gives the canvas as many pixels as it takes on the screen, and the heights of the drawing that it lies over. */
function fitToView(canvas: HTMLCanvasElement): { top: number; bottom: number } | null {
  const frame = canvas.parentElement;
  if (!frame) return null;
  const box = canvas.getBoundingClientRect();
  const top = box.top - frame.getBoundingClientRect().top;
  const [width, height] = [Math.round(box.width * devicePixelRatio), Math.round(box.height * devicePixelRatio)];
  if (width === 0 || height === 0) return null;
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  return { top, bottom: top + box.height };
}
