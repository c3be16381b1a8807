import { classOf, BREAK, DIGIT, endOfWord, LETTER, MARK, SPACE } from '../char-class';
import type { Folded } from '../fold';
import { combineNumerals } from '../numerals';
import { endsBlock } from '../text-block';
import type { Lexicon, PhraseNode } from './lexicon';
import { bitOf, bitsOfSenses } from './sense-bits';
import type { Sense, Token } from './token';

/** A run of tokens with nothing between them but space: the only places where a date can be. */
export type Island = Token[];

/**
 * Finds every island of a folded text between two of its offsets, in one pass, and gives each to `visit`.
 * Words that the lexicon does not know, other marks and blank lines divide islands;
 * those without an anchor are not worth a visit.
 */
export function scanIslands(
  folded: Folded,
  from: number,
  to: number,
  lexicon: Lexicon,
  isAnchor: (token: Token) => boolean,
  visit: (island: Island) => void,
): void {
  const { text } = folded;
  let tokens: Island = [];
  let hasAnchor = false;
  const close = () => {
    if (hasAnchor) visit(combineNumerals(tokens, text));
    if (tokens.length > 0) tokens = [];
    hasAnchor = false;
  };
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      if (tokens.length > 0 && endsBlock(folded, at)) close();
      at++;
      continue;
    }
    const token = kind === LETTER ? readWord(text, at, to, lexicon) : kind === DIGIT ? readDigits(text, at, to) : null;
    if (token) {
      tokens.push(token);
      hasAnchor ||= isAnchor(token);
      at = token.end;
    } else if (kind === MARK && tokens.length > 0) {
      const senses = markSenses(text.charAt(at));
      tokens.push({ start: at, end: at + 1, coreStart: at, hasAnd: false, senses, bits: bitsOfSenses(senses) });
      at++;
    } else {
      close();
      at = kind === LETTER ? endOfWord(text, at, to) : at + 1;
    }
  }
  close();
}

const MARK_SENSES = new Map<string, readonly Sense[]>(
  [..."/-(),.'&"].map((mark) => [mark, [mark === '&' ? { is: 'and' } : { is: 'mark', mark }]]),
);

function markSenses(mark: string): readonly Sense[] {
  return MARK_SENSES.get(mark) ?? [];
}

const NUMBER = bitOf('number');

function readDigits(text: string, start: number, to: number): Token {
  let end = start + 1;
  while (end < to && classOf(text.charCodeAt(end)) === DIGIT) end++;
  const digits = end - start;
  const value = digits > 9 ? Number.NaN : Number(text.slice(start, end));
  return { start, end, coreStart: start, hasAnd: false, senses: [{ is: 'number', value, digits }], bits: NUMBER };
}

/** The longest known word or phrase at `start`. */
function readWord(text: string, start: number, to: number, lexicon: Lexicon): Token | null {
  const wordEnd = endOfWord(text, start, to);
  const hit = lexicon.get(text.slice(start, wordEnd));
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
  const { senses, bits } = found.node;
  return { start, end: found.end, coreStart: start + hit.particleLength, hasAnd: hit.hasAnd, senses, bits };
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
