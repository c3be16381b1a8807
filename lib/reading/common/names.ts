import type { WordInfo } from './word-info';
import type { Word } from './words';

/** A phrase found among words: `[first, last]` are positions of words, both included. */
export interface NameMatch<T> {
  value: T;
  first: number;
  last: number;
}

interface Branch<T> {
  next: Map<string, Branch<T>>;
  value: T | null;
}

/** Phrases by the stems of their words; the longest match at each word wins. */
export class NameIndex<T> {
  /** @param keysOf the forms of a word under which its names were added */
  constructor(private readonly keysOf: (info: WordInfo) => readonly string[]) {}

  private readonly root: Branch<T> = { next: new Map(), value: null };

  /** True for a word that begins a phrase. */
  begins(info: WordInfo): boolean {
    return this.keysOf(info).some((key) => this.root.next.has(key));
  }

  /** @param stems one stem a word of the phrase */
  add(stems: readonly string[], value: T): void {
    let branch = this.root;
    for (const stem of stems) {
      let next = branch.next.get(stem);
      if (!next) branch.next.set(stem, (next = { next: new Map(), value: null }));
      branch = next;
    }
    branch.value ??= value;
  }

  /** Every phrase in `words[from, to]`, left to right, none inside another. */
  find(words: readonly Word[], from: number, to: number): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    for (let i = from; i <= to; i++) {
      const match = this.longest(this.root, words, i, i, to);
      if (!match) continue;
      found.push(match);
      i = match.last;
    }
    return found;
  }

  private longest(
    branch: Branch<T>,
    words: readonly Word[],
    first: number,
    at: number,
    to: number,
  ): NameMatch<T> | null {
    const word = words[at];
    if (!word || at > to) return null;
    let best: NameMatch<T> | null = null;
    for (const stem of this.keysOf(word.info)) {
      const next = branch.next.get(stem);
      if (!next) continue;
      const here = next.value === null ? null : { value: next.value, first, last: at };
      const match = (next.next.size > 0 ? this.longest(next, words, first, at + 1, to) : null) ?? here;
      if (match && (!best || match.last > best.last)) best = match;
    }
    return best;
  }
}
