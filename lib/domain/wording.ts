import type { Strength } from './document';
import type { DueDate } from './due-date';

/** How strongly a promise binds and when it is due: what a repeat can keep or change. */
export interface Wording {
  readonly strength: Strength | null;
  readonly due: DueDate | null;
}

/** What changed between a promise and its repeat. Codebook, section 6. */
export interface WordingShift {
  /** Null where the strength is the same, or one has none. */
  readonly strength: 'stronger' | 'weaker' | null;
  /** `moved`: both are dated, and differently. Null where the days are the same. */
  readonly date: 'gained' | 'lost' | 'moved' | null;
}

const FORCE: Readonly<Record<Strength, number>> = { hortatory: 0, intent: 1, decision: 2 };

/** Compares a promise with its repeat. A vague date ("as soon as possible") is none: it allows no last day. */
export function compareWording(before: Wording, after: Wording): WordingShift {
  return { strength: shiftOfStrength(before.strength, after.strength), date: shiftOfDate(before.due, after.due) };
}

function shiftOfStrength(before: Strength | null, after: Strength | null): WordingShift['strength'] {
  if (!before || !after || before === after) return null;
  return FORCE[after] > FORCE[before] ? 'stronger' : 'weaker';
}

function shiftOfDate(before: DueDate | null, after: DueDate | null): WordingShift['date'] {
  const [was, is] = [before?.latest ?? null, after?.latest ?? null];
  if (was === is && (was === null || before?.earliest === after?.earliest)) return null;
  if (was === null) return 'gained';
  return is === null ? 'lost' : 'moved';
}
