import type { Span } from '@/lib/domain/due-date';
import type { LabelledItem } from './labelled';
import type { ReadClause } from './reading';

/** Code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True where two spans share half of the shorter one or more. */
export function touches(a: Span, b: Span): boolean {
  return overlap(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** The clauses that touch an item, the one that shares most with it first. */
export function clausesAt(item: Span, clauses: readonly ReadClause[]): ReadClause[] {
  return clauses.filter((c) => touches(c, item)).sort((a, b) => overlap(b, item) - overlap(a, item));
}

/** Labelled promises with the promise read there: one to one, best fitting pairs first. */
export function pairUp(wanted: readonly LabelledItem[], read: readonly ReadClause[]): Map<LabelledItem, ReadClause> {
  const fit = (a: Span, b: Span) => overlap(a, b) / Math.max(a.end - a.start, b.end - b.start);
  const candidates = wanted
    .flatMap((item) => read.filter((c) => touches(c, item)).map((clause) => ({ item, clause, fit: fit(clause, item) })))
    .sort((a, b) => b.fit - a.fit);
  const pairs = new Map<LabelledItem, ReadClause>();
  const taken = new Set<ReadClause>();
  for (const { item, clause } of candidates) {
    if (pairs.has(item) || taken.has(clause)) continue;
    pairs.set(item, clause);
    taken.add(clause);
  }
  return pairs;
}
