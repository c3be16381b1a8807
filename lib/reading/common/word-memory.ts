import type { WordInfo } from './word-info';

/** Distinct words that are kept at least; twice as many at most. */
const KEPT = 20_000;

/**
 * Remembers what is known of words, across the documents of a process: texts repeat theirs. Bounded: what was not met
 * among the last words is forgotten.
 */
export class WordMemory {
  private recent = new Map<string, WordInfo>();
  private older = new Map<string, WordInfo>();

  constructor(private readonly analyse: (word: string) => WordInfo) {}

  readonly get = (word: string): WordInfo => {
    const known = this.recent.get(word);
    if (known) return known;
    const info = this.older.get(word) ?? this.analyse(alone(word));
    if (this.recent.size >= KEPT) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(info.text, info);
    return info;
  };
}

/** The same letters in a string of their own: a part of a long text would keep all of it in memory. */
function alone(word: string): string {
  return String.fromCharCode(...Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)));
}
