/** Which version of a field is taken where two people changed a thing: one's own, the other's, or both together. */
export type Take = 'mine' | 'theirs' | 'both';

/** A field that differs between two versions. */
export interface Difference<K extends string = string> {
  key: K;
  /** What to take where only one of the two changed it; null where both did, and a person must say. */
  suggested: Take | null;
  /** Whether both can be kept together. */
  canHaveBoth: boolean;
}

export interface FieldVersions<K extends string, T> {
  key: K;
  base: T;
  mine: T;
  theirs: T;
  canHaveBoth: boolean;
}

/** Compares a field with what both versions began as; null where they agree. Values are compared as JSON. */
export function differenceOf<K extends string>({
  key,
  base,
  mine,
  theirs,
  canHaveBoth,
}: FieldVersions<K, unknown>): Difference<K> | null {
  const [b, m, t] = [base, mine, theirs].map((value) => JSON.stringify(value));
  if (m === t) return null;
  return { key, canHaveBoth, suggested: m === b ? 'theirs' : t === b ? 'mine' : null };
}

/** The items of both lists, those of the first one first, each once; compared as JSON. */
export function union<T>(first: readonly T[], second: readonly T[]): T[] {
  const known = new Set(first.map((item) => JSON.stringify(item)));
  return [...first, ...second.filter((item) => !known.has(JSON.stringify(item)))];
}

/** The stretch in which a text differs from another: where it begins and ends in each, between whole words. */
export function differingSpans(a: string, b: string): { a: [number, number]; b: [number, number] } {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  let head = 0;
  while (head < x.length && head < y.length && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++;
  const spanIn = (words: readonly string[]): [number, number] => [
    words.slice(0, head).join('').length,
    words.slice(0, words.length - tail).join('').length,
  ];
  return { a: spanIn(x), b: spanIn(y) };
}

/** Words and the spaces between them. */
const wordsOf = (text: string) => text.match(/\s+|\S+/gu) ?? [];
