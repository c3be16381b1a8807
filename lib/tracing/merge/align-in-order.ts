import type { Candidate } from '../link/candidate';
import { compareParties } from '../link/who';
import { compare } from '../link/similarity';
import type { Weights } from '../link/weights';

/** Two clauses that agree in less are no pair, however well they stand in order. */
const LEAST_AGREEMENT = 1;

/**
 * Aligns the commitments of a text with promises that another language's text already gave, both in the order of their texts,
 * so that the agreement in themes, dates, strength, parties, numbers and names is greatest (Needleman and Wunsch).
 */
export function alignInOrder(
  groups: Candidate[][],
  clauses: readonly Candidate[],
  weights: Weights,
): Map<Candidate, Candidate[]> {
  const scores = groups.map(([leading]) =>
    clauses.map((clause) => (leading ? agreement(leading, clause, weights) : 0)),
  );
  const best = bestSums(scores, groups.length, clauses.length);
  const pairs = new Map<Candidate, Candidate[]>();
  for (let i = 0, j = 0; i < groups.length && j < clauses.length;) {
    const here = best[i]?.[j] ?? 0;
    const [group, clause] = [groups[i], clauses[j]];
    if (here === (best[i + 1]?.[j] ?? 0)) i++;
    else if (here === (best[i]?.[j + 1] ?? 0)) j++;
    else {
      if (group && clause) pairs.set(clause, group);
      i++;
      j++;
    }
  }
  return pairs;
}

/** `best[i][j]` is the greatest sum over the promises from `i` and the clauses from `j`. */
function bestSums(scores: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const score = scores[i]?.[j] ?? 0;
      const paired = score >= LEAST_AGREEMENT ? score + (best[i + 1]?.[j + 1] ?? 0) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0, paired);
    }
  }
  return best;
}

/** How much two clauses of different languages agree. */
function agreement(a: Candidate, b: Candidate, weights: Weights): number {
  if (compareParties(a, b).otherParties) return 0;
  if (a.meeting || b.meeting) return a.meeting?.key === b.meeting?.key ? 3 : 0;
  if (a.clause.themes[0] !== b.clause.themes[0]) return 0;
  const sameDue = (a.clause.due?.edtf ?? null) === (b.clause.due?.edtf ?? null);
  const sameStrength = a.clause.strength === b.clause.strength;
  const { shared, evidence } = compare(a, b, weights);
  // Two reports in two languages need not say the same in the same order: a theme in common is not enough.
  if (!isTranslation(a, b) && !shared.some(({ from }) => from.role !== 'theme' && from.role !== 'party')) return 0;
  return 0.6 + Number(sameDue) * 0.3 + Number(sameStrength) * 0.2 + Math.min(1, evidence);
}

/** One document in two languages: its keys differ in the language alone. */
function isTranslation({ document: a }: Candidate, { document: b }: Candidate): boolean {
  const stem = ({ key, language }: Candidate['document']) => key.slice(0, key.length - language.length);
  return stem(a) === stem(b);
}
