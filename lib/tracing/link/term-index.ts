import type { Subject, Term } from '../subject/subject';
import type { Weights } from './weights';

/** Later clauses looked at for each term of a promise: the nearest ones. Keeps the work linear where a term is everywhere. */
const NEAREST = 60;

/** Clauses compared in full for each promise: those that share most weight. */
const COMPARED = 48;

/** Terms that alone bring no clause into question. */
const TOO_WEAK = 0.1;

/** Finds the later clauses that share terms with a clause, without comparing all pairs. */
export class TermIndex<S extends Subject> {
  private readonly postings = new Map<string, number[]>();

  /** @param subjects in the order of their rounds */
  constructor(
    private readonly subjects: readonly S[],
    private readonly weights: Weights,
  ) {
    subjects.forEach(({ terms }, at) => {
      for (const key of terms.keys()) {
        const list = this.postings.get(key);
        if (list) list.push(at);
        else this.postings.set(key, [at]);
      }
    });
  }

  /** Clauses of later rounds in their order, the most alike where there are many. */
  laterAlike(subject: S): S[] {
    const weights = new Map<number, number>();
    for (const term of subject.terms.values()) this.addLater(subject.roundAt, term, weights);
    const best = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
    return best.sort((a, b) => a[0] - b[0]).flatMap(([at]) => this.subjects[at] ?? []);
  }

  private addLater(roundAt: number, term: Term, weights: Map<number, number>): void {
    const weight = this.weights.of(term);
    if (weight < TOO_WEAK) return;
    const list = this.postings.get(term.key) ?? [];
    const first = this.firstAfter(list, roundAt);
    for (let i = first; i < Math.min(list.length, first + NEAREST); i++) {
      const at = list[i] ?? 0;
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }

  private firstAfter(list: readonly number[], roundAt: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.subjects[list[middle] ?? 0]?.roundAt ?? 0) <= roundAt) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
