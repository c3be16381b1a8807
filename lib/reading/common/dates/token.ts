/** What a word of time means, in no language. A word can have several senses; the forms choose. */
export type CalendarId = 'gregorian' | 'hijri';

export type TimeUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';

/** Which of a sequence, seen from the document's day: the one before, the one it lies in, the one after. */
export type Shift = -1 | 0 | 1;

/** A third of a month or of a year. */
export type PartName = 'start' | 'middle' | 'end';

/**
 * How a limit bounds a promise: `before` ends the day before, `by` on its last day, `within` after a duration,
 * `during` is no limit but the period itself, `from` and `after` are open at the end, `since` only says when a state began.
 */
export type LimitName = 'before' | 'by' | 'within' | 'during' | 'from' | 'after' | 'since';

export type Sense =
  /** `isCommonWord`: the word has another everyday meaning, so it is a month only in a clear setting. */
  | { is: 'month'; month: number; calendar: CalendarId; isCommonWord: boolean }
  /** 1 is Monday, 7 is Sunday. */
  | { is: 'weekday'; weekday: number }
  /**
   * `count` 1 for "month", 2 for the dual, null for a plural. `isDefinite`: "the month" may stand for the current one.
   * `needsNumber`: the bare noun is no amount, as "month" beside "a month".
   */
  | { is: 'unit'; unit: TimeUnit; count: 1 | 2 | null; isDefinite: boolean; needsNumber?: boolean }
  /** A word that announces the day, month or year that follows: "the two days", "the month of". */
  | { is: 'marker'; of: 'day' | 'month' | 'year' }
  | { is: 'cardinal'; value: number }
  /** -1 is "last". */
  | { is: 'ordinal'; value: number }
  | { is: 'fraction'; parts: 2 | 3 | 4 }
  /** The end of a unit in one word: "year-end". */
  | { is: 'unit-end'; unit: TimeUnit }
  /** A day of the calendar by its name: Christmas, Nowruz. */
  | { is: 'feast'; calendar: CalendarId; month: number; day: number }
  /** Behind a date it makes a limit of it: "at the latest". */
  | { is: 'limit-behind' }
  /** `isVerbToo`: before "in" it says what something does: "talks start in May". `isLimit`: by then, in one word. */
  | { is: 'part'; part: PartName; isVerbToo?: boolean; isLimit?: boolean }
  | { is: 'shift'; shift: Shift }
  /** "of this month" in one word, and "of the same year". */
  | { is: 'this-month' }
  | { is: 'same' }
  | { is: 'day-word'; shift: number }
  | { is: 'season'; season: 1 | 2 | 3 | 4 }
  /** `needsPart`: a limit only before a part of a period: "with the end of". */
  | { is: 'limit'; limit: LimitName; needsPart: boolean }
  /** Words between a limit and its duration that change nothing: "a period of", "not exceeding". */
  | { is: 'filler' }
  /** "later" and "earlier" in a period: what remains of it, what has passed of it. */
  | { is: 'rest'; side: 'later' | 'earlier' }
  | { is: 'ago' }
  | { is: 'hence' }
  | { is: 'vague' }
  | { is: 'era'; calendar: CalendarId }
  | { is: 'corresponding' }
  | { is: 'to' }
  | { is: 'and' }
  | { is: 'of' }
  | { is: 'in' }
  | { is: 'between' }
  | { is: 'article' }
  | { is: 'ordinal-suffix' }
  /** For rounds: "round, meeting", the process's own name, a committee or group that has meetings of its own. */
  | { is: 'round' }
  | { is: 'process' }
  | { is: 'other-body' }
  | { is: 'number'; value: number; digits: number }
  | { is: 'mark'; mark: string };

export type SenseName = Sense['is'];
export type SenseOf<N extends SenseName> = Extract<Sense, { is: N }>;

/** A word or mark of the text that can be part of a date. Offsets are of the folded text. */
export interface Token {
  start: number;
  end: number;
  /** Where the word begins after attached particles: the 1 of "و1". */
  coreStart: number;
  /** An attached "and" stands before the word. */
  hasAnd: boolean;
  senses: readonly Sense[];
  /** The name of each sense: names are compared much faster than objects of many shapes are looked into. */
  names: readonly SenseName[];
  /** The bits of its senses: what it lacks is known without a look at each. */
  bits: number;
}
