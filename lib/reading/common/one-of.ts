/**
 * A pattern's group that matches one of a list of words, for `new RegExp`: long lists stand as words and not as a pattern.
 * @param words separated by white space; a word may be a small pattern itself
 */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}
