import type { Candidate } from './candidate';

/** What the parties of two promises say of their being the same promise. */
export interface Who {
  /** Not one party in common. */
  readonly otherParties: number;
  /** Some in common, not the same. */
  readonly notSameParties: number;
}

/** Compares who is bound; a clause that binds nobody says nothing. */
export function compareParties(from: Candidate, to: Candidate): Who {
  const [a, b] = [from.clause.parties, to.clause.parties];
  if (a.length === 0 || b.length === 0) return { otherParties: 0, notSameParties: 0 };
  const isOther = !a.some((party) => b.includes(party));
  const isSame = a.length === b.length && a.every((party) => b.includes(party));
  return { otherParties: Number(isOther), notSameParties: Number(!isSame && !isOther) };
}
