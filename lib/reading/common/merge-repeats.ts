import type { ClauseReading } from '@/lib/domain/document';

/**
 * A promise that is told and at once quoted is one clause: "affirmed its readiness to …, saying “we are ready to …”".
 * `introduces[i]` says that clause i begins with a verb of saying that goes on the sentence before it.
 */
export function mergeQuoted(clauses: readonly ClauseReading[], introduces: readonly boolean[]): ClauseReading[] {
  const merged: ClauseReading[] = [];
  clauses.forEach((clause, i) => {
    const before = merged.at(-1);
    if (before && introduces[i] && saysTheSame(before, clause)) merged[merged.length - 1] = join(before, clause);
    else merged.push(clause);
  });
  return merged;
}

function saysTheSame(a: ClauseReading, b: ClauseReading): boolean {
  return a.kind === 'commitment' && b.kind === 'commitment' && a.strength === b.strength && a.themes[0] === b.themes[0];
}

function join(told: ClauseReading, quoted: ClauseReading): ClauseReading {
  return { ...quoted, start: told.start, due: quoted.due ?? told.due, dates: [...told.dates, ...quoted.dates] };
}
