import type { Subject, Term } from '../subject/subject';
import type { Weigh } from './weights';

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
export function compare(from: Compared, to: Compared, weigh: Weigh): Similarity {
  const isForeign = from.document.language !== to.document.language;
  const counts = (term: Term) => (isForeign ? term.isNeutral : term.role !== 'name');
  const shared: { from: Term; to: Term }[] = [];
  let evidence = 0;
  for (const [key, term] of from.terms) {
    const other = to.terms.get(key);
    if (!other || !counts(term)) continue;
    shared.push({ from: term, to: other });
    evidence += Math.min(weigh(term), weigh(other));
  }
  const poorer = Math.min(total(from, counts, weigh), total(to, counts, weigh));
  return { share: poorer === 0 ? 0 : Math.min(1, evidence / poorer), evidence, shared };
}

/** The clause's own terms and half of what stands around: a long sentence is no reason to be unlike. */
function total({ terms }: Compared, counts: (term: Term) => boolean, weigh: Weigh): number {
  let sum = 0;
  for (const term of terms.values())
    if (counts(term) && term.role !== 'name') sum += term.origin !== 'own' ? weigh(term) / 2 : weigh(term);
  return sum;
}
