import type { SetScore } from './score-set';
import { f1Of, precisionOf, ratio, recallOf, type Confusion, type Hits, type Share } from './tally';

const hits = (of: Hits) => ({ ...of, precision: precisionOf(of), recall: recallOf(of), f1: f1Of(of) });
const share = (of: Share) => ({ ...of, share: ratio(of) });
const table = (confusion: Confusion) =>
  Object.fromEntries([...confusion].map(([wanted, row]) => [wanted, Object.fromEntries(row)]));

/** A score as plain JSON: every count with its figure, confusions as `{ wanted: { read: count } }`. */
export function toJson({ set, size, clauses, followUps, dates }: SetScore): object {
  return {
    set: set.name,
    size,
    ...(clauses && {
      commitments: hits(clauses.commitments),
      accuracy: Object.fromEntries(Object.entries(clauses.accuracy).map(([name, of]) => [name, share(of as Share)])),
      kinds: table(clauses.kinds),
      themes: table(clauses.themes),
      strengths: table(clauses.strengths),
    }),
    ...(followUps && {
      followUps: hits(followUps.links),
      relation: share(followUps.relation),
      relations: table(followUps.relations),
    }),
    ...(dates && {
      dates: dates.map(({ language, size: part, score }) => ({
        language,
        size: part,
        value: hits(score.value),
        detected: share(score.detected),
        role: share(score.role),
        span: share(score.span),
        negatives: share(score.negatives),
        cases: share(score.cases),
        roles: table(score.roles),
        precisions: Object.fromEntries([...score.precisions].map(([name, of]) => [name, share(of)])),
      })),
    }),
  };
}
