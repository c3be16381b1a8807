import type { Precision } from '@/lib/domain/due-date';
import { toCivil } from '../civil-day';
import type { Expression, YearReference } from '../expression';

/** What dates are counted from. */
export interface Reference {
  /** The document's day as days since 1970; without it relative words have no value. */
  day: number | null;
  /** Where a date without a year lies: on or after the document's day, on or before it, or where it is nearer. */
  direction: 'forward' | 'back' | 'nearest';
  /** The last day of the date before it in the text, for "of the same year". */
  previous: number | null;
}

/** The days a date allows. Null edges are open; both are null where the words are vague. */
export interface Resolved {
  first: number | null;
  last: number | null;
  precision: Precision;
  isApproximate: boolean;
}

/** A date with both its edges. */
export interface Whole extends Resolved {
  first: number;
  last: number;
}

/** Counts out an expression; handed to those that are made of others. */
export type Resolve = (expression: Expression, reference: Reference) => Resolved | null;

export const exactly = (first: number, last: number, precision: Precision): Whole => ({
  first,
  last,
  precision,
  isApproximate: false,
});

export function isWhole(resolved: Resolved | null): resolved is Whole {
  return resolved !== null && resolved.first !== null && resolved.last !== null;
}

/** A year reference as a number of the Gregorian calendar. */
export function yearNumber(year: YearReference, reference: Reference): number | null {
  if (typeof year === 'number') return year;
  const own = reference.day === null ? null : toCivil(reference.day).year;
  if (year === 'same') return reference.previous === null ? own : toCivil(reference.previous).year;
  return own === null ? null : own + year.shift;
}
