import type { CommitmentId } from './commitment';
import type { Relation } from './follow-up';
import { daysBetween } from './iso-day';
import type { Standing } from './standing';

/** One of two commitments answers the other: the later repeats it, moves its date, fulfils it … */
export interface Tie {
  from: CommitmentId;
  to: CommitmentId;
  relation: Relation;
}

/** What can be said of two commitments that neither of them says alone. */
export interface Comparison {
  /** Days between the two promises, never negative. */
  daysApart: number;
  /** Each relation once. */
  ties: readonly Tie[];
}

/** Compares two standings of the same day. The order of the two does not matter but for the order of the ties. */
export function compareStandings(first: Standing, second: Standing): Comparison {
  const daysApart = Math.abs(daysBetween(first.commitment.promisedOn, second.commitment.promisedOn));
  return { daysApart, ties: [...tiesOf(first, second), ...tiesOf(second, first)] };
}

function tiesOf({ commitment, answers }: Standing, other: Standing): Tie[] {
  const relations = answers.flatMap(({ to, relation }) =>
    to.kind === 'clause' && to.commitmentId === other.commitment.id ? [relation] : [],
  );
  return [...new Set(relations)].map((relation) => ({ from: commitment.id, to: other.commitment.id, relation }));
}
