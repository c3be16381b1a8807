import type { Likeness } from './likeness';

/** Weights of a logistic model of "both are about the same thing", fitted on the labelled pairs (decision 0032). */
const BIAS = -3.4;
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  share: 3.1,
  evidence: 2.4,
  mainTheme: 1.4,
  otherTheme: 0.2,
  noTheme: -2.2,
  noThemeOfNews: -1.3,
  placeConflict: -0.6,
  otherNature: -1.6,
  sameWindow: 1.5,
  longAfter: -2.5,
  ordinal: 1.2,
  ordinalConflict: -0.5,
  meeting: 4,
  otherParties: -7,
  notSameParties: -1,
  lone: 2,
  kin: 2.1,
};

/** How likely two clauses are about the same thing, 0 to 1: it grows with what speaks for it and falls with what speaks against. */
export function chanceOf(likeness: Partial<Likeness>): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof Likeness)[]) sum += WEIGHTS[key] * (likeness[key] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
