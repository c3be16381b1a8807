import { classOf, endOfWord, LETTER, SPACE } from '../char-class';
import type { Folded } from '../fold';
import { endsBlock } from '../text-block';

const FARTHEST = 240;
const SENTENCE_ENDS = '.;!?';

/**
 * The words around a date in its sentence, read one by one as they are asked for: never farther than a bounded way,
 * nor over the end of a sentence, a paragraph or a list's item.
 */
export class NearWords {
  private readonly before: string[] = [];
  private readonly after: string[] = [];
  private first: number;
  private last: number;

  constructor(
    private readonly folded: Folded,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.first = start;
    this.last = end;
  }

  /** The nth word before, the nearest being 0. */
  wordBefore(n: number): string | undefined {
    while (this.before.length <= n) {
      const word = this.nextBefore();
      if (word === null) return undefined;
      this.before.push(word);
    }
    return this.before[n];
  }

  /** The nth word after, the nearest being 0. */
  wordAfter(n: number): string | undefined {
    while (this.after.length <= n) {
      const word = this.nextAfter();
      if (word === null) return undefined;
      this.after.push(word);
    }
    return this.after[n];
  }

  private nextBefore(): string | null {
    const { text } = this.folded;
    const farthest = Math.max(0, this.start - FARTHEST);
    let end = this.first;
    while (end > farthest && classOf(text.charCodeAt(end - 1)) !== LETTER) {
      if (this.divides(end - 1)) return this.closeBefore();
      end--;
    }
    let start = end;
    while (start > farthest && classOf(text.charCodeAt(start - 1)) === LETTER) start--;
    this.first = start;
    return start < end ? text.slice(start, end) : this.closeBefore();
  }

  private closeBefore(): null {
    this.first = 0;
    return null;
  }

  private nextAfter(): string | null {
    const { text } = this.folded;
    const farthest = Math.min(text.length, this.end + FARTHEST / 2);
    let start = this.last;
    while (start < farthest && classOf(text.charCodeAt(start)) !== LETTER) {
      if (this.divides(start)) start = farthest;
      else start++;
    }
    this.last = start < farthest ? endOfWord(text, start, farthest) : farthest;
    return start < farthest ? text.slice(start, this.last) : null;
  }

  /** A sentence's end before a space, or a space that ends a paragraph or item. */
  private divides(at: number): boolean {
    const { text } = this.folded;
    const code = text.charCodeAt(at);
    if (classOf(code) === SPACE) return endsBlock(this.folded, at);
    return SENTENCE_ENDS.includes(text.charAt(at)) && text.charAt(at + 1) === ' ';
  }
}
