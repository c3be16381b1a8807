import type { CodingEdit } from './clause-edits';
import { differenceOf, type Difference, type Take } from './three-way';

/** A place of the text of which two people say different things, with what each says of it; nothing is what the machine read. */
export interface CodingDifference extends Difference {
  start: number;
  end: number;
  mine: readonly CodingEdit[];
  theirs: readonly CodingEdit[];
}

type Edits = readonly CodingEdit[];

/** An edit with its fields in one order, so that two can be compared. */
const written = ({ start, end, isRejected, isReviewed, ...coding }: CodingEdit): string => {
  const { kind, strength, themes, parties, speaker, due } = coding;
  const time = due && [due.edtf, due.earliest, due.latest, due.precision, due.isApproximate, due.start, due.end];
  return JSON.stringify([start, end, isRejected, isReviewed, kind, strength, themes, parties, speaker, time]);
};

const without = (edits: Edits, others: Edits): Edits => {
  const known = new Set(others.map(written));
  return edits.filter((edit) => !known.has(written(edit)));
};

/** Where two codings of a text differ, in its order: edits that overlap are one place. */
export function codingDifferences(base: Edits, mine: Edits, theirs: Edits): CodingDifference[] {
  const changed = [...without(mine, theirs), ...without(theirs, mine)].sort((a, b) => a.start - b.start);
  const places: { start: number; end: number }[] = [];
  for (const { start, end } of changed) {
    const last = places.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else places.push({ start, end });
  }
  return places.flatMap(({ start, end }) => {
    const within = (edits: Edits) => edits.filter((edit) => edit.start < end && start < edit.end);
    const [b, m, t] = [within(base), within(mine), within(theirs)];
    const compared = { base: b.map(written), mine: m.map(written), theirs: t.map(written) };
    const difference = differenceOf({ key: `${start}-${end}`, canHaveBoth: false, ...compared });
    return difference ? [{ ...difference, start, end, mine: m, theirs: t }] : [];
  });
}

/** One coding out of two: at each place that differs, the one that is taken. */
export function mergeCodings(
  mine: Edits,
  differences: readonly CodingDifference[],
  takes: Partial<Record<string, Take>>,
): CodingEdit[] {
  const taken = differences.filter(({ key }) => takes[key] === 'theirs');
  const kept = mine.filter((edit) => taken.every(({ start, end }) => edit.end <= start || end <= edit.start));
  return [...kept, ...taken.flatMap(({ theirs }) => theirs)].sort((a, b) => a.start - b.start);
}
