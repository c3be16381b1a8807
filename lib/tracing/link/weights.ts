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

/** What terms weigh, by their role, their rarity among the clauses and their nearness to the clause. */
export interface Weights {
  of(term: Term): number;
  /** Weight of all terms of a clause: what is not its own counts half, as a long sentence is no reason to be unlike. */
  total(terms: Terms, isForeign: boolean): number;
}

type Terms = Subject['terms'];

/** True for a term that is compared: across languages only what has no language, within one everything but spellings of names. */
export function isCompared(term: Term, isForeign: boolean): boolean {
  return isForeign ? term.isNeutral : term.role !== 'name';
}

/** Weighs terms by how few of the subjects have them. */
export function weighBy(subjects: readonly Pick<Subject, 'terms'>[]): Weights {
  const rarity = rarities(subjects);
  const totals = new WeakMap<Terms, readonly [number, number]>();
  const of = ({ key, role, origin }: Term) => ROLE_WEIGHT[role] * (rarity.get(key) ?? 1) * NEARNESS[origin];
  const sum = (terms: Terms, isForeign: boolean) => {
    let total = 0;
    for (const term of terms.values()) {
      if (term.role !== 'name' && isCompared(term, isForeign)) total += term.origin === 'own' ? of(term) : of(term) / 2;
    }
    return total;
  };
  const total = (terms: Terms, isForeign: boolean) => {
    const known = totals.get(terms) ?? ([sum(terms, false), sum(terms, true)] as const);
    totals.set(terms, known);
    return known[isForeign ? 1 : 0];
  };
  return { of, total };
}

/** For each term 1 where one clause has it, falling with the logarithm of their number to the floor. */
function rarities(subjects: readonly Pick<Subject, 'terms'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of subjects) for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.log(1 + subjects.length);
  const rarity = (count: number) => Math.max(FLOOR, Math.min(1, Math.log(1 + subjects.length / count) / most));
  return new Map(Array.from(counts, ([key, count]) => [key, rarity(count)]));
}
