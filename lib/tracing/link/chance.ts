import type { Likeness } from './likeness';

/** Weights of a logistic model of "both are about the same thing", fitted on the labelled pairs (decision 0032). */
const BIAS = -4.2;
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  share: 3.2,
  evidence: 3.2,
  thing: 0,
  headless: -1.4,
  otherAct: -1.5,
  claim: -0.8,
  head: 0.4,
  headOfLater: 0.6,
  place: 1,
  mainTheme: 0.2,
  otherTheme: 0,
  noTheme: -1.2,
  noThemeOfNews: -0.5,
  placeConflict: -1.2,
  standsElsewhere: -0.4,
  otherActor: -1.8,
  otherNature: -1.7,
  sameWindow: 1.5,
  longAfter: -3,
  ordinal: 1.3,
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
