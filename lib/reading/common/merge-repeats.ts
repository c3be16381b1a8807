import type { ClauseReading } from '@/lib/domain/document';

type Coded = Omit<ClauseReading, 'id'>;

/**
 * A promise that is told and at once quoted is one clause: "affirmed its readiness to …, saying “we are ready to …”".
 * `introduces[i]` says that clause i begins with a verb of saying that goes on the sentence before it.
 */
export function mergeQuoted(clauses: readonly Coded[], introduces: readonly boolean[]): Coded[] {
  const merged: Coded[] = [];
  clauses.forEach((clause, i) => {
    const before = merged.at(-1);
    if (before && introduces[i] && saysTheSame(before, clause)) merged[merged.length - 1] = join(before, clause);
    else merged.push(clause);
  });
  return merged;
}

function saysTheSame(a: Coded, b: Coded): boolean {
  return a.kind === 'commitment' && b.kind === 'commitment' && a.strength === b.strength && a.themes[0] === b.themes[0];
}

function join(told: Coded, quoted: Coded): Coded {
  return { ...quoted, start: told.start, due: quoted.due ?? told.due, dates: [...told.dates, ...quoted.dates] };
}
