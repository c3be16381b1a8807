import type { SourceClause } from '@/lib/domain/commitment';
import type { TracedFollowUp, Tracing } from './tracing';

/** A link told by clauses: the promise's, and the answer's where a clause answers. */
export interface ClauseLink {
  readonly from: SourceClause;
  /** Null where a round or an event answers. */
  readonly to: SourceClause | null;
  readonly link: TracedFollowUp;
}

/** So many pairs of a promise's and an answer's clauses are told each by itself. */
const ALL_PAIRS = 16;

/** Every link told by its clauses. */
export function* clauseLinks({ commitments, followUps }: Tracing): Generator<ClauseLink> {
  for (const link of followUps) yield* clauseLinksOf(link, commitments);
}

/**
 * A link from the clauses that say the promise to the clauses that say the answer. Where many texts repeat both, every clause has
 * one still, and no more: the leading clause of one side stands for its others.
 */
export function* clauseLinksOf(link: TracedFollowUp, commitments: Tracing['commitments']): Generator<ClauseLink> {
  const answers = link.to.kind === 'clause' ? answeringClauses(link.to.clause, link.toCommitment, commitments) : [null];
  const sources = commitments[link.from]?.sources ?? [];
  const isFew = sources.length * answers.length <= ALL_PAIRS;
  for (const [at, from] of sources.entries()) {
    for (const to of isFew || at === 0 ? answers : answers.slice(0, 1)) yield { from, to, link };
  }
}

function answeringClauses(
  clause: SourceClause,
  at: number | null,
  commitments: Tracing['commitments'],
): readonly SourceClause[] {
  return at === null ? [clause] : (commitments[at]?.sources ?? [clause]);
}
