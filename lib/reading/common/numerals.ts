import { bitOf } from './dates/sense-bits';
import type { Sense, Token } from './dates/token';

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

const is = (token: Token | undefined, name: Sense['is']) =>
  token !== undefined && (token.bits & bitOf(name)) !== 0 && token.senses.some((sense) => sense.is === name);

/**
 * The sum of two neighbouring number words, in any language's order: 3 + 10 is thirteen (no "and" between),
 * 3 "and" 20 is twenty-three, 20 + 3 too, 100 + 20 is a hundred and twenty. Null where they do not belong together.
 */
function sumOf(first: Spoken, second: Spoken, hasAnd: boolean): Spoken | null {
  const [a, b] = [first.value, second.value];
  // "a hundred and five" goes on with "and twenty" as five does.
  const low = a % 100;
  const isUnit = (value: number) => value >= 1 && value <= 9;
  const isTens = (value: number) => value >= 20 && value <= 90 && value % 10 === 0;
  const isOrdinal = first.isOrdinal || second.isOrdinal;
  if (isUnit(a) && b === 100 && !hasAnd) return { value: a * b, isOrdinal };
  const belongs =
    (isUnit(low) && b === 10 && !hasAnd) ||
    (isUnit(low) && isTens(b) && hasAnd) ||
    (isTens(low) && isUnit(b) && !hasAnd) ||
    (low === 0 && a >= 100 && b > 0 && b < 100 && (hasAnd || a < 1000));
  return belongs ? { value: a + b, isOrdinal } : null;
}

/** Where the second word of a number in words stands after `at`: the token's place and whether "and" joins them. */
function nextWord(tokens: readonly Token[], at: number, text: string): { at: number; hasAnd: boolean } {
  const next = tokens[at + 1];
  const isHyphen = next !== undefined && text.slice(next.start, next.end) === '-';
  if (isHyphen) return { at: at + 2, hasAnd: false };
  if (is(next, 'and')) return { at: at + 2, hasAnd: true };
  return { at: at + 1, hasAnd: next?.hasAnd ?? false };
}

const ORDINAL = bitOf('ordinal');

/** Joins number words ("الثالث والعشرين", "twenty-first") and "1st" into one token each. */
export function combineNumerals(tokens: readonly Token[], text: string): Token[] {
  const combined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at];
    if (!token) break;
    const suffix = tokens[at + 1];
    const number = suffix?.start === token.end ? token.senses.find((sense) => sense.is === 'number') : undefined;
    if (number && suffix && suffix.start === token.end && is(suffix, 'ordinal-suffix')) {
      combined.push({ ...token, end: suffix.end, senses: [{ is: 'ordinal', value: number.value }], bits: ORDINAL });
      at++;
      continue;
    }
    let spoken = spokenOf(token);
    for (let next = nextWord(tokens, at, text); spoken; next = nextWord(tokens, at, text)) {
      const other = tokens[next.at];
      const otherSpoken = spokenOf(other);
      const sum = other && otherSpoken ? sumOf(spoken, otherSpoken, next.hasAnd) : null;
      if (!sum || !other) break;
      spoken = sum;
      const name = sum.isOrdinal ? 'ordinal' : 'cardinal';
      token = { ...token, end: other.end, senses: [{ is: name, value: sum.value }], bits: bitOf(name) };
      at = next.at;
    }
    combined.push(token);
  }
  return combined;
}
