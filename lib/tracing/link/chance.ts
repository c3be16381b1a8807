import type { Likeness } from './likeness';

/** Weights of a logistic model of "both are about the same thing", fitted on the labelled pairs (decision 0032). */
const BIAS = -4.4;
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  share: 3.4,
  evidence: 2.9,
  headless: -1.1,
  otherAct: -1.6,
  claim: -0.7,
  head: 0.6,
  headOfLater: 0.8,
  place: 0.9,
  mainTheme: 0.6,
  otherTheme: 0,
  noTheme: -1.3,
  noThemeOfNews: -0.9,
  placeConflict: -1.1,
  standsElsewhere: -0.6,
  otherActor: -1.7,
  otherNature: -1.8,
  sameWindow: 1.4,
  longAfter: -3.2,
  ordinal: 1.5,
  ordinalConflict: -0.5,
  meeting: 4.2,
  otherParties: -7,
  notSameParties: -1.3,
  lone: 2.4,
  kin: 3,
};

/** How likely two clauses are about the same thing, 0 to 1: it grows with what speaks for it and falls with what speaks against. */
export function chanceOf(likeness: Partial<Likeness>): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof Likeness)[]) sum += WEIGHTS[key] * (likeness[key] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
