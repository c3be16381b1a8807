import type { Likeness } from './likeness';

/** Weights of a logistic model of "both are about the same thing", fitted on the labelled pairs (decision 0032). */
export const WEIGHTS: Readonly<Record<keyof Likeness | 'bias', number>> = {
  bias: -4.5,
  share: 3.2,
  evidence: 2.9,
  headless: -0.8,
  nameless: 0,
  pointing: 0.4,
  sameCount: 0.6,
  moreThan: -3,
  placeMissing: -0.8,
  otherGroup: -1.8,
  otherDeed: -1.2,
  otherKind: -1.2,
  bodyTheme: 1.2,
  passing: -0.7,
  otherAct: -1.6,
  outsider: -3,
  claim: -0.3,
  head: 0.6,
  headOfLater: 0.8,
  place: 0.6,
  mainTheme: 1.1,
  otherTheme: 0,
  noTheme: -2.2,
  noThemeOfNews: -0.9,
  placeConflict: -2.2,
  standsElsewhere: -0.6,
  otherActor: -2,
  otherNature: -2.4,
  sameWindow: 1.6,
  longAfter: -3.2,
  ordinal: 1.5,
  ordinalConflict: -0.5,
  meeting: 5,
  otherParties: -7,
  notSameParties: -1.3,
  lone: 2.6,
  kin: 3,
};

/** How likely two clauses are about the same thing, 0 to 1: it grows with what speaks for it and falls with what speaks against. */
export function chanceOf(likeness: Partial<Likeness>): number {
  let sum = WEIGHTS.bias;
  for (const key of Object.keys(likeness) as (keyof Likeness)[]) sum += WEIGHTS[key] * (likeness[key] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
