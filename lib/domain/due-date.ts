import type { IsoDay } from './iso-day';

/** How exactly a date is given. `vague` has words ("as soon as possible") and no days. */
export type Precision =
  'day' | 'range' | 'week' | 'half-month' | 'month' | 'quarter' | 'third' | 'half-year' | 'year' | 'vague';

/** `due`: when the promised thing is to happen; `reference`: the date of an instrument; `event-past`: when something happened. */
export type DateRole = 'due' | 'reference' | 'event-past';

/**
 * The days a date allows, both ends included, as EDTF (ISO 8601-2) and as first and last day.
 * For `vague` all three are null. Source: codebook, section 5.
 */
export interface DateValue {
  edtf: string | null;
  earliest: IsoDay | null;
  latest: IsoDay | null;
  precision: Precision;
  /** The edges follow from a word (mid, end of, last week), not from days that the text gives. */
  isApproximate: boolean;
}

/** A half-open span of UTF-16 code units in a text. */
export interface Span {
  start: number;
  end: number;
}

/** A date as it stands in a text: `[start, end)` are its exact words. */
export interface DateMention extends DateValue, Span {
  role: DateRole;
  /** The rule that read it: `ar/half-of-month`. */
  rule: string;
}

/** The due date of a commitment, with its exact words. */
export interface DueDate extends DateValue, Span {
  words: string;
}
