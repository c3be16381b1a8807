import type { Origin, Subject, Term, TermRole } from '../subject/subject';

/** How much a shared term of each role says that two clauses are about the same thing. */
const ROLE_WEIGHT: Readonly<Record<TermRole, number>> = {
  body: 1,
  instrument: 1,
  group: 1,
  thing: 1,
  date: 1.5,
  ordinal: 0.6,
  name: 0.8,
  act: 0.6,
  place: 0.5,
  meeting: 0.5,
  word: 0.6,
  party: 0.2,
  family: 0.4,
  theme: 0.3,
  signal: 0,
};

/** However common a term is, and however few the clauses that tell, it keeps this much of its weight. */
const FLOOR = 0.2;

/** The rest of its sentence only qualifies a clause; what the clause before named may be what it refers to. */
const NEARNESS: Readonly<Record<Origin, number>> = { own: 1, sentence: 0.5, reference: 0.55 };

/** What a term weighs, by its role, its rarity among the clauses and its nearness to the clause. */
export type Weigh = (term: Term) => number;

/** Weighs terms by how few of the subjects have them. */
export function weighBy(subjects: readonly Pick<Subject, 'terms'>[]): Weigh {
  const counts = new Map<string, number>();
  for (const { terms } of subjects) for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.log(1 + subjects.length);
  return ({ key, role, origin }) => {
    const rarity = most === 0 ? 1 : Math.log(1 + subjects.length / (counts.get(key) ?? 1)) / most;
    return ROLE_WEIGHT[role] * Math.max(FLOOR, Math.min(1, rarity)) * NEARNESS[origin];
  };
}
