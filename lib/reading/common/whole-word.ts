/** A letter, mark or digit of any script: in JavaScript every Arabic letter is `\W`, and `\b` knows ASCII only. */
const IN_WORD = '[\\p{L}\\p{M}\\p{N}_]';

/** A pattern that matches `source` only where it is not part of a longer word. Without `g`, so that it carries no state. */
export function wholeWord(source: string, flags = 'u'): RegExp {
  return new RegExp(`(?<!${IN_WORD})(?:${source})(?!${IN_WORD})`, flags);
}
