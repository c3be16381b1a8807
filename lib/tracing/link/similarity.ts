import type { Subject, Term } from '../subject/subject';
import { isCompared, type Weights } from './weights';

/** How alike the matters of two clauses are. */
export interface Similarity {
  /** Weight of the shared terms over that of the poorer clause, 0 to 1. */
  readonly share: number;
  /** Weight of the shared terms. */
  readonly evidence: number;
  readonly shared: readonly { readonly from: Term; readonly to: Term }[];
}

type Compared = Pick<Subject, 'terms'> & { readonly document: Pick<Subject['document'], 'language'> };

/**
 * Compares what two clauses are about: rare shared terms count most, those of the sentence around less.
 * Across languages only concepts, numbers, dates and names are compared.
 */
export function compare(from: Compared, to: Compared, weights: Weights): Similarity {
  const isForeign = from.document.language !== to.document.language;
  const shared: { from: Term; to: Term }[] = [];
  let evidence = 0;
  for (const [key, term] of from.terms) {
    const other = to.terms.get(key);
    if (!other || !isCompared(term, isForeign)) continue;
    shared.push({ from: term, to: other });
    evidence += Math.min(weights.of(term), weights.of(other));
  }
  const poorer = Math.min(weights.total(from.terms, isForeign), weights.total(to.terms, isForeign));
  return { share: poorer === 0 ? 0 : Math.min(1, evidence / poorer), evidence, shared };
}
