import { easedWindow } from '@/lib/timeline/gesture';
import type { DayRange } from '@/lib/timeline/view';

/** How long the window takes to come to a place that is not dragged to. */
export const ANIMATION_MS = 240;

export function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

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
    if (share === 1) return show(to, true);
    show(easedWindow(from, to, share), false);
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}
