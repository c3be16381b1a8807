import { classOf, BREAK, DIGIT, endOfWord, LETTER, MARK, SPACE } from '../char-class';
import type { Folded } from '../fold';
import { combineNumerals } from '../numerals';
import { endsBlock } from '../text-block';
import type { Lexicon, PhraseNode } from './lexicon';
import { bitOf } from './sense-bits';
import type { Sense, SenseName, Token } from './token';

/** A run of tokens with nothing between them but space: the only places where a date can be. */
export type Island = readonly Token[];

/**
 * Finds every island of a folded text between two of its offsets, in one pass, and gives each to `visit`.
 * Words that the lexicon does not know, other marks and blank lines divide islands;
 * those without an anchor are not worth a visit. Ends early where `visit` says that it saw enough.
 */
export function scanIslands(
  folded: Folded,
  from: number,
  to: number,
  lexicon: Lexicon,
  isAnchor: (token: Token) => boolean,
  visit: (island: Island) => boolean,
): void {
  const { text } = folded;
  let tokens: Token[] = [];
  let hasAnchor = false;
  let at = from;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE && (tokens.length === 0 || !endsBlock(folded, at))) {
      at++;
      continue;
    }
    const next = kind === LETTER ? endOfWord(text, at, to) : at + 1;
    const token = kind === LETTER ? wordAt(text, at, next, to, lexicon) : signAt(text, at, to, kind, tokens.length > 0);
    if (token) {
      tokens.push(token);
      hasAnchor ||= isAnchor(token);
      at = token.end;
      continue;
    }
    if (hasAnchor && visit(combineNumerals(tokens, text))) return;
    if (tokens.length > 0) tokens = [];
    hasAnchor = false;
    at = next;
  }
  if (hasAnchor) visit(combineNumerals(tokens, text));
}

/** What a mark or number is as a token. */
type Sign = Pick<Token, 'senses' | 'names' | 'bits'>;

const MARKS = new Map<number, Sign>(
  [..."/-(),.'&"].map((mark) => {
    const sense: Sense = mark === '&' ? { is: 'and' } : { is: 'mark', mark };
    return [mark.charCodeAt(0), { senses: [sense], names: [sense.is], bits: bitOf(sense.is) }];
  }),
);
const NUMBER: readonly SenseName[] = ['number'];
const NUMBER_BITS = bitOf('number');

/** A number; a mark only inside an island. */
function signAt(text: string, at: number, to: number, kind: number, isInside: boolean): Token | null {
  if (kind === DIGIT) return numberAt(text, at, to);
  const mark = kind === MARK && isInside ? MARKS.get(text.charCodeAt(at)) : undefined;
  if (!mark) return null;
  const { senses, names, bits } = mark;
  return { start: at, end: at + 1, coreStart: at, hasAnd: false, senses, names, bits };
}

function numberAt(text: string, start: number, to: number): Token {
  let value = 0;
  let end = start;
  for (; end < to && classOf(text.charCodeAt(end)) === DIGIT; end++) value = value * 10 + text.charCodeAt(end) - ZERO;
  const digits = end - start;
  if (digits > MOST_DIGITS) value = Number.NaN;
  const senses: Sense[] = [{ is: 'number', value, digits }];
  return { start, end, coreStart: start, hasAnd: false, senses, names: NUMBER, bits: NUMBER_BITS };
}

const ZERO = 48;
const MOST_DIGITS = 9;

/** The longest known word or phrase whose first word is `text[start, wordEnd)`. */
function wordAt(text: string, start: number, wordEnd: number, to: number, lexicon: Lexicon): Token | null {
  const hit = lexicon.get(text, start, wordEnd);
  if (!hit) return null;
  let node: PhraseNode | undefined = hit;
  let end = wordEnd;
  let found: { end: number; node: PhraseNode } | null = null;
  while (node) {
    if (node.senses.length > 0) found = { end, node };
    if (node.next.size === 0) break;
    const nextEnd = endOfNextWord(text, end, to);
    if (nextEnd === null) break;
    node = node.next.get(text.slice(end, nextEnd));
    end = nextEnd;
  }
  if (!found) return null;
  const { senses, names, bits } = found.node;
  return { start, end: found.end, coreStart: start + hit.particleLength, hasAnd: hit.hasAnd, senses, names, bits };
}

/** The end of the word that follows within one or two marks or spaces. */
function endOfNextWord(text: string, from: number, to: number): number | null {
  for (let at = from; at < Math.min(from + 3, to); at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER) return at > from ? endOfWord(text, at, to) : null;
    if (kind === DIGIT || kind === BREAK) return null;
  }
  return null;
}
