import type { Span } from './due-date';

/** Whether two half-open spans have a place in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The things that have no place in common with any of the spans. Both are sorted once, so that the work stays near linear. */
export function withoutOverlaps<T extends Span>(things: readonly T[], spans: readonly Span[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return things.filter((thing) => {
    // the last span that begins before the thing ends; all before it end no later than its reach
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? Infinity) < thing.end) low = middle + 1;
      else high = middle;
    }
    return low === 0 || (reach[low - 1] ?? 0) <= thing.start;
  });
}
