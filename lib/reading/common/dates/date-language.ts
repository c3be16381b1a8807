import type { DateForm } from './date-form';
import type { Expression } from './expression';
import type { Lexicon } from './lexicon';
import type { RoleLexicon } from './role-words';

/** Words beside a date that make it something else: a city's name, a newspaper's. All given sets must fit. */
export interface Exception {
  gloss: string;
  /** The kinds of date it concerns; all where absent. */
  kinds?: readonly Expression['is'][];
  /** Words before the date, the nearest first, of which one must be in the set. */
  before?: { words: ReadonlySet<string>; within: number };
  /** Words that are no date where the text writes them so, without a capital. */
  inSmallLetters?: ReadonlySet<string>;
  /** The date's own words, folded, of which one must be in the set. */
  own?: ReadonlySet<string>;
  /** The word right after the date. */
  after?: ReadonlySet<string>;
}

/** Everything that the engine must know of a language: its words, its forms in order, and what is no date. */
export interface DateLanguage {
  /** First half of the ids of its rules: `ar` in `ar/half-of-month`. */
  id: string;
  lexicon: Lexicon;
  forms: readonly DateForm[];
  roles: RoleLexicon;
  exceptions: readonly Exception[];
}
