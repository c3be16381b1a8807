import type { Expression } from './expression';
import type { SenseName, SenseOf, Token } from './token';

/** What a form found: what it says, and the tokens of its words, `from` to before `next`. */
export interface Found {
  expression: Expression;
  from: number;
  next: number;
  /** It counts from a day that may be another one than the document's, unless the text promises something. */
  isDuration?: boolean;
  /** Further dates in the same words: the 16th in "16 and 20 January". */
  others?: readonly Found[];
}

/** Tokens in the order of the text. */
export interface Tokens {
  readonly tokens: readonly Token[];
}

/** An island as the forms see it. */
export interface TokenRow extends Tokens {
  /** The longest period at a token. Nested: a limit or part stands before it, so that "the year" or "2018" will do. */
  period(at: number, isNested?: boolean): Found | null;
  /** The longest range or period at a token, nested. */
  span(at: number): Found | null;
}

/**
 * One form in which dates are written, in any language whose words have the senses. A form of a higher level is made of
 * those of the levels below: limits of ranges, ranges of periods.
 */
export interface DateForm {
  /** Second half of the rule's id: `half-of-month` in `ar/half-of-month`. */
  id: string;
  level: 'period' | 'range' | 'limit';
  /** Senses of which its first word has one; any word where absent. Forms that cannot begin at a word are not tried there. */
  begins?: readonly SenseName[];
  read(row: TokenRow, at: number, isNested: boolean): Found | null;
}

/** The sense of that name of the token at `at`, or null. */
export function senseAt<N extends SenseName>(row: Tokens, at: number, name: N): SenseOf<N> | null {
  const token = at < 0 ? undefined : row.tokens[at];
  if (token === undefined) return null;
  const { names } = token;
  for (let i = 0; i < names.length; i++) if (names[i] === name) return token.senses[i] as SenseOf<N>;
  return null;
}

/** The place after the token at `at` if it has one of the senses, else `at`. */
export function skip(row: Tokens, at: number, ...names: SenseName[]): number {
  const own = at < 0 ? undefined : row.tokens[at]?.names;
  if (own === undefined) return at;
  for (let i = 0; i < own.length; i++) for (let n = 0; n < names.length; n++) if (own[i] === names[n]) return at + 1;
  return at;
}

/** True where the token at `at` is this mark. */
export function isMark(row: Tokens, at: number, mark: string): boolean {
  return senseAt(row, at, 'mark')?.mark === mark;
}

/** True where a token begins right where the one before it ends. */
export function touches(row: Tokens, at: number): boolean {
  return row.tokens[at]?.start === row.tokens[at - 1]?.end;
}
