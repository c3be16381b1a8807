import type { DueDate } from '@/lib/domain/due-date';
import { toSource } from '../to-source';
import type { Disagreement } from '../tracing';
import type { MergedPromise } from './merge-round';

/** Where two texts of one round give one promise another strength or date. A text that leaves the date out says nothing against it. */
export function disagreementsOf(promises: readonly MergedPromise[]): Disagreement[] {
  return promises.flatMap(([leading, ...others], commitment) =>
    leading ? others.flatMap((other) => compareSources(leading, other, commitment)) : [],
  );
}

function compareSources(
  leading: MergedPromise[number],
  other: MergedPromise[number],
  commitment: number,
): Disagreement[] {
  const found: Disagreement[] = [];
  const sides = <V>(a: V, b: V) => ({
    leading: { source: toSource(leading.document, leading.clause), value: a },
    other: { source: toSource(other.document, other.clause), value: b },
  });
  const [a, b] = [leading.clause, other.clause];
  if (a.strength !== b.strength) found.push({ commitment, field: 'strength', ...sides(a.strength, b.strength) });
  if (a.due && b.due && !isSameDue(a.due, b.due)) found.push({ commitment, field: 'due', ...sides(a.due, b.due) });
  return found;
}

function isSameDue(a: DueDate, b: DueDate): boolean {
  return a.earliest === b.earliest && a.latest === b.latest && (a.precision === 'vague') === (b.precision === 'vague');
}
