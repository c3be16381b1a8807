import type { Coding } from './document';
import type { ShownClause } from './document-view';
import type { Span } from './due-date';
import { overlaps, withoutOverlaps } from './spans';

/** What a person says of a span: how it is coded, or that it is no clause. */
export interface CodingEdit extends Coding, Span {
  isRejected: boolean;
  /** A second person has looked at it. */
  isReviewed: boolean;
}

/** The clauses of a document as the desk shows them: people's edits in the place of what they overlap. In the order of the text. */
export function showEdits(machine: readonly ShownClause[], edits: readonly CodingEdit[]): ShownClause[] {
  const rest = withoutOverlaps(machine, edits);
  const coded = edits.filter(({ isRejected }) => !isRejected).map((edit) => toShown(machine, edit));
  return [...rest, ...coded].sort((a, b) => a.start - b.start);
}

function toShown(machine: readonly ShownClause[], edit: CodingEdit): ShownClause {
  const { start, end, kind, strength, themes, parties, speaker, due, isReviewed } = edit;
  const same = machine.find((clause) => clause.start === start && clause.end === end);
  return {
    id: same?.id ?? `p${start}`,
    article: same?.article ?? 0,
    dates: same?.dates ?? [],
    rules: same?.rules ?? [],
    confidence: same?.confidence ?? 1,
    commitmentId: same?.commitmentId ?? null,
    ...{ start, end, kind, strength, themes, parties, speaker, due },
    review: isReviewed ? 'reviewed' : 'coded',
  };
}

/** What the shown coding of a clause is as an edit. */
export function toEdit({ start, end, kind, strength, themes, parties, speaker, due, review }: ShownClause): CodingEdit {
  const coding = { kind, strength, themes, parties, speaker, due };
  return { start, end, ...coding, isRejected: false, isReviewed: review === 'reviewed' };
}

/** A coding without what only a commitment has, where it is none. */
export function fitToKind<C extends Coding>(coding: C): C {
  if (coding.kind === 'commitment') return { ...coding, strength: coding.strength ?? 'intent' };
  return { ...coding, strength: null, parties: [], due: null };
}

/**
 * Puts an edit in its place. Clauses that it overlaps in part keep the rest of their words under their own coding; those that lie
 * wholly inside give way. A rest without a letter is dropped.
 */
export function putEdit(
  text: string,
  machine: readonly ShownClause[],
  edits: readonly CodingEdit[],
  edit: CodingEdit,
): CodingEdit[] {
  const cut = showEdits(machine, edits).filter((clause) => overlaps(clause, edit));
  const rests = cut.flatMap((clause) =>
    [
      { start: clause.start, end: Math.min(edit.start, clause.end) },
      { start: Math.max(edit.end, clause.start), end: clause.end },
    ].flatMap((rest) => {
      const span = trimSpan(text, rest);
      return span ? [within({ ...toEdit(clause), isReviewed: false }, span)] : [];
    }),
  );
  const kept = withoutOverlaps(edits, [edit, ...rests]);
  return [...kept, ...rests, edit].sort((a, b) => a.start - b.start);
}

/** Cuts a clause in two at a place in the text; null where one side would have no letter. */
export function splitClause(
  text: string,
  edits: readonly CodingEdit[],
  clause: ShownClause,
  at: number,
): CodingEdit[] | null {
  const left = trimSpan(text, { start: clause.start, end: at });
  const right = trimSpan(text, { start: at, end: clause.end });
  if (!left || !right) return null;
  const coding = { ...toEdit(clause), isReviewed: false };
  const kept = withoutOverlaps(edits, [clause]);
  return [...kept, within(coding, left), within(coding, right)].sort((a, b) => a.start - b.start);
}

/** Joins a clause with the next one under the coding of the first; null where it is the last. */
export function mergeWithNext(
  machine: readonly ShownClause[],
  edits: readonly CodingEdit[],
  clause: ShownClause,
): CodingEdit[] | null {
  const shown = showEdits(machine, edits);
  const next = shown[shown.findIndex(({ start }) => start === clause.start) + 1];
  if (!next) return null;
  const whole = { start: clause.start, end: next.end };
  const merged = { ...toEdit(clause), due: clause.due ?? (clause.kind === 'commitment' ? next.due : null), ...whole };
  return [...withoutOverlaps(edits, [whole]), { ...merged, isReviewed: false }].sort((a, b) => a.start - b.start);
}

const LETTER = /\p{L}/u;

/** A span without the blanks and joining marks at its ends; null where it holds no letter. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && /[\s،,؛;.:]/.test(text.charAt(from))) from++;
  while (to > from && /[\s،,؛;.:]/.test(text.charAt(to - 1))) to--;
  return LETTER.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

/** An edit moved to a span; a due date whose words lie outside is left behind. */
function within(edit: CodingEdit, span: Span): CodingEdit {
  const due = edit.due && edit.due.start >= span.start && edit.due.end <= span.end ? edit.due : null;
  return { ...edit, ...span, due };
}
