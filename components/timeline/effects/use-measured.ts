'use client';

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** An element in whole pixels. */
export interface Measured {
  width: number;
  /** From its top to the lower edge of the window, when its width was found: nothing further down was in sight. */
  depth: number;
}

/** The width of an element and what of it is in sight, null until the browser has measured it. */
export function useMeasured<E extends HTMLElement>(): [RefObject<E | null>, Measured | null] {
  const ref = useRef<E>(null);
  const [measured, setMeasured] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const width = Math.floor(box.width);
      const depth = Math.ceil(innerHeight - box.top);
      setMeasured((before) => (width === 0 ? null : before?.width === width ? before : { width, depth }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, measured];
}
