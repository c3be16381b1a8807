import type { Folded } from './fold';
import type { WordInfo } from './word-info';

/** What stands between a word and the one before it, as bits. */
export const GAP = {
  comma: 1,
  colon: 2,
  quote: 4,
  semicolon: 8,
  stop: 16,
  dash: 32,
  paren: 64,
  slash: 128,
  closing: 256,
} as const;

/** A word in its place: offsets are of the folded text. */
export interface Word {
  readonly info: WordInfo;
  readonly start: number;
  readonly end: number;
  /** Bits of GAP: the punctuation before the word. */
  readonly gap: number;
}

const IN_WORD = /[\p{L}\p{M}\p{N}_]/u;
/** What each code unit is, filled in as units are met. */
const KINDS = new Uint8Array(65536);
const [UNKNOWN, LETTER, OTHER] = [0, 1, 2];
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

function isLetter(code: number): boolean {
  const kind = KINDS[code] ?? UNKNOWN;
  return (kind === UNKNOWN ? learnKind(code) : kind) === LETTER;
}

function learnKind(code: number): number {
  const is = IN_WORD.test(String.fromCharCode(code)) || (code >= 0xd800 && code <= 0xdfff);
  return (KINDS[code] = is ? LETTER : OTHER);
}

/** An apostrophe or hyphen between two letters belongs to the word: Syria's, north-east. */
function isInner(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== APOSTROPHE && code !== HYPHEN) return false;
  return at + 1 < end && isLetter(text.charCodeAt(at + 1)) && isLatin(text, at - 1);
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** What is known of the word `text[start, end)`. */
export type Analyse = (text: string, start: number, end: number) => WordInfo;

/** Adds the words of `folded.text[from, to)` to `words`, with what is known of each. Linear. */
export function readWords(
  folded: Folded,
  from: number,
  to: number,
  analyse: Analyse,
  abbreviations: ReadonlySet<string>,
  words: Word[],
): void {
  const { text } = folded;
  let last: Word | undefined;
  let gap = 0;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) {
      if (code !== SPACE) gap |= gapAt(text, i, last, abbreviations);
      i++;
      continue;
    }
    const start = i;
    while (i < to && (isLetter(text.charCodeAt(i)) || isInner(text, i, to))) i++;
    last = { info: analyse(text, start, i), start, end: i, gap };
    words.push(last);
    gap = 0;
  }
}

const GAPS: Readonly<Record<string, number>> = {
  ',': GAP.comma,
  ':': GAP.colon,
  ';': GAP.semicolon,
  '!': GAP.stop,
  '?': GAP.stop,
  '…': GAP.stop,
  '-': GAP.dash,
  '(': GAP.paren,
  ')': GAP.paren,
  '/': GAP.slash,
};

/** A quotation mark opens where a word follows it at once. */
const quoteAt = (next: string) => (/[\p{L}\p{N}(]/u.test(next) ? GAP.quote : GAP.closing);

function gapAt(text: string, at: number, last: Word | undefined, abbreviations: ReadonlySet<string>): number {
  const unit = text.charAt(at);
  const next = text.charAt(at + 1);
  if (unit === '"')
    return last !== undefined && last.end === at && !/[\p{L}\p{N}]/u.test(next) ? GAP.closing : quoteAt(next);
  if (unit !== '.') return GAPS[unit] ?? 0;
  const isInside = next !== '' && IN_WORD.test(next);
  const isShort = last !== undefined && last.end === at && abbreviations.has(last.info.text);
  return isInside || isShort ? 0 : GAP.stop;
}
