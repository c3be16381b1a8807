import { SpellingTable } from './spelling-table';

/** Distinct words that are kept at least; twice as many at most. */
const KEPT = 20_000;

/**
 * Remembers what is known of words, across the documents of a process: texts repeat theirs. Bounded: what was not met
 * among the last words is forgotten.
 */
export class WordMemory<T> {
  private recent = new SpellingTable<T>(KEPT);
  private older = new SpellingTable<T>();

  constructor(private readonly analyse: (word: string) => T) {}

  /** What is known of the word `text[start, end)`. */
  readonly get = (text: string, start: number, end: number): T =>
    this.recent.get(text, start, end) ?? this.learn(text, start, end);

  private learn(text: string, start: number, end: number): T {
    const word = alone(text, start, end);
    const known = this.older.get(text, start, end) ?? this.analyse(word);
    if (this.recent.size >= KEPT) {
      this.older = this.recent;
      this.recent = new SpellingTable<T>(KEPT);
    }
    this.recent.set(word, known);
    return known;
  }
}

/** The same letters in a string of their own: a part of a long text would keep all of it in memory. */
function alone(text: string, start: number, end: number): string {
  return String.fromCharCode(...Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at)));
}
