import type { SourceClause } from '@/lib/domain/commitment';
import type { TracedFollowUp, Tracing } from './tracing';

/** A link told by clauses: the promise's, and the answer's where a clause answers. */
export interface ClauseLink {
  readonly from: SourceClause;
  /** Null where a round or an event answers. */
  readonly to: SourceClause | null;
  readonly link: TracedFollowUp;
}

/** Every link from each clause that says the promise to each clause that says the answer. */
export function* clauseLinks({ commitments, followUps }: Tracing): Generator<ClauseLink> {
  for (const link of followUps) yield* clauseLinksOf(link, commitments);
}

/** One link from each clause that says the promise to each clause that says the answer. */
export function* clauseLinksOf(link: TracedFollowUp, commitments: Tracing['commitments']): Generator<ClauseLink> {
  const answers = link.to.kind === 'clause' ? answeringClauses(link.to.clause, link.toCommitment, commitments) : [null];
  for (const from of commitments[link.from]?.sources ?? []) {
    for (const to of answers) yield { from, to, link };
  }
}

function answeringClauses(
  clause: SourceClause,
  at: number | null,
  commitments: Tracing['commitments'],
): SourceClause[] {
  return at === null ? [clause] : [...(commitments[at]?.sources ?? [clause])];
}
