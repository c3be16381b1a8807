import type { DecisionContent } from './decision-content';
import { differenceOf, union, type Difference, type Take } from './three-way';

/** The parts of a decision that are taken from one version or the other. */
export const DECISION_PARTS = ['status', 'holdsFrom', 'reasonAr', 'reasonEn', 'answers', 'evidence'] as const;
export type DecisionPart = (typeof DECISION_PARTS)[number];

/** Where two versions of a decision differ, in the order of the form. */
export function decisionDifferences(
  base: DecisionContent,
  mine: DecisionContent,
  theirs: DecisionContent,
): Difference<DecisionPart>[] {
  return DECISION_PARTS.flatMap((key) => {
    const canHaveBoth = key !== 'status' && key !== 'holdsFrom';
    const [b, m, t] = [partOf(base, key), partOf(mine, key), partOf(theirs, key)];
    return differenceOf({ key, base: b, mine: m, theirs: t, canHaveBoth }) ?? [];
  });
}

/** A part by itself, with its fields in one order, so that versions can be compared. */
export function partOf({ status, holdsFrom, reason, answers, evidence }: DecisionContent, part: DecisionPart): unknown {
  switch (part) {
    case 'status':
      return status;
    case 'holdsFrom':
      return holdsFrom;
    case 'reasonAr':
      return reason.ar;
    case 'reasonEn':
      return reason.en;
    case 'answers':
      return answers.map(({ partyId, done, onTime, asWritten }) => [partyId, done, onTime, asWritten]);
    case 'evidence':
      return evidence.map(({ side, quote, byPromisers, source }) => [
        side,
        quote,
        byPromisers,
        Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]);
  }
}

/**
 * One decision out of two versions. Of texts, both stand under each other; of evidence, each piece once; of answers, one's own
 * go first where both answer for a party. A part without a choice stays one's own.
 */
export function mergeDecisions(
  mine: DecisionContent,
  theirs: DecisionContent,
  takes: Partial<Record<DecisionPart, Take>>,
): DecisionContent {
  const from = (part: DecisionPart) => (takes[part] === 'theirs' ? theirs : mine);
  const text = (part: DecisionPart, language: 'ar' | 'en') =>
    takes[part] === 'both'
      ? [mine.reason[language], theirs.reason[language]].filter((said) => said.trim() !== '').join('\n\n')
      : from(part).reason[language];
  const answered = new Set(mine.answers.map(({ partyId }) => partyId));
  return {
    status: from('status').status,
    holdsFrom: from('holdsFrom').holdsFrom,
    reason: { ar: text('reasonAr', 'ar'), en: text('reasonEn', 'en') },
    answers:
      takes.answers === 'both'
        ? [...mine.answers, ...theirs.answers.filter(({ partyId }) => !answered.has(partyId))]
        : from('answers').answers,
    evidence: takes.evidence === 'both' ? union(mine.evidence, theirs.evidence) : from('evidence').evidence,
  };
}
