import { bitOf } from './dates/sense-bits';
import type { Sense, SenseName, Token } from './dates/token';

/** A number said in words, and whether it counts or ranks. */
interface Spoken {
  value: number;
  isOrdinal: boolean;
}

const SPOKEN = bitOf('cardinal') | bitOf('ordinal');

function spokenOf(token: Token | undefined): Spoken | null {
  if (token === undefined || (token.bits & SPOKEN) === 0) return null;
  for (const sense of token.senses) {
    if (sense.is === 'cardinal') return { value: sense.value, isOrdinal: false };
    if (sense.is === 'ordinal') return { value: sense.value, isOrdinal: true };
  }
  return null;
}

const is = (token: Token | undefined, name: SenseName) => token?.names.includes(name) ?? false;

const isUnit = (value: number) => value >= 1 && value <= 9;
const isTens = (value: number) => value >= 20 && value <= 90 && value % 10 === 0;

/**
 * The sum of two neighbouring number words, in any language's order: 3 + 10 is thirteen (no "and" between),
 * 3 "and" 20 is twenty-three, 20 + 3 too, 100 + 20 is a hundred and twenty. Null where they do not belong together.
 */
function sumOf(first: Spoken, second: Spoken, hasAnd: boolean): Spoken | null {
  const [a, b] = [first.value, second.value];
  // "a hundred and five" goes on with "and twenty" as five does.
  const low = a % 100;
  const isOrdinal = first.isOrdinal || second.isOrdinal;
  if (isUnit(a) && b === 100 && !hasAnd) return { value: a * b, isOrdinal };
  const belongs =
    (isUnit(low) && b === 10 && !hasAnd) ||
    (isUnit(low) && isTens(b) && hasAnd) ||
    (isTens(low) && isUnit(b) && !hasAnd) ||
    (low === 0 && a >= 100 && b > 0 && b < 100 && (hasAnd || a < 1000));
  return belongs ? { value: a + b, isOrdinal } : null;
}

const HYPHEN = 45;

/** Where the second word of a number in words stands after `at`: the token's place and whether "and" joins them. */
function nextWord(tokens: readonly Token[], at: number, text: string): { at: number; hasAnd: boolean } {
  const next = tokens[at + 1];
  if (next?.end === (next?.start ?? 0) + 1 && text.charCodeAt(next?.start ?? 0) === HYPHEN)
    return { at: at + 2, hasAnd: false };
  if (is(next, 'and')) return { at: at + 2, hasAnd: true };
  return { at: at + 1, hasAnd: next?.hasAnd ?? false };
}

/** Joins number words ("الثالث والعشرين", "twenty-first") and "1st" into one token each. */
export function combineNumerals(tokens: readonly Token[], text: string): readonly Token[] {
  const combined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const number = ordinalAt(tokens, at) ?? spokenAt(tokens, at, text);
    combined.push(number?.token ?? token);
    if (number) at = number.last;
  }
  return combined;
}

/** A number made of several tokens, the last one included. */
interface Combined {
  token: Token;
  last: number;
}

const combinedOf = (from: Token, { end }: Token, sense: Spoken): Token => {
  const name = sense.isOrdinal ? 'ordinal' : 'cardinal';
  const senses: Sense[] = [{ is: name, value: sense.value }];
  return { ...from, end, senses, names: [name], bits: bitOf(name) };
};

/** "1st". */
function ordinalAt(tokens: readonly Token[], at: number): Combined | null {
  const [token, suffix] = [tokens[at], tokens[at + 1]];
  if (suffix === undefined || token?.end !== suffix.start || !is(suffix, 'ordinal-suffix')) return null;
  const number = token.senses.find((sense) => sense.is === 'number');
  return number ? { token: combinedOf(token, suffix, { value: number.value, isOrdinal: true }), last: at + 1 } : null;
}

/** "twenty-first", as far as it goes on. */
function spokenAt(tokens: readonly Token[], at: number, text: string): Combined | null {
  const first = tokens[at];
  let spoken = spokenOf(first);
  let combined: Combined | null = null;
  while (first && spoken) {
    const next = nextWord(tokens, combined?.last ?? at, text);
    const other = tokens[next.at];
    const otherSpoken = spokenOf(other);
    spoken = other && otherSpoken ? sumOf(spoken, otherSpoken, next.hasAnd) : null;
    if (other && spoken) combined = { token: combinedOf(first, other, spoken), last: next.at };
  }
  return combined;
}
