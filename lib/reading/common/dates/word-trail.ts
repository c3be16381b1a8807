import { classOf, LETTER, SPACE } from '../char-class';
import type { Folded } from '../fold';
import { endsBlock } from '../text-block';
import type { RoleLexicon, RoleWord } from './role-words';

/** A word beside dates, with what its language says of it. Offsets are of the folded text. */
export interface TrailWord {
  readonly start: number;
  readonly end: number;
  readonly word: RoleWord;
  /** The last place between the word before and this one that divides sentences or paragraphs; -1 where none does. */
  readonly divide: number;
}

const NO_WORD: RoleWord = { text: '', flags: 0 };
const SENTENCE_ENDS = '.;!?';
/** Words that are kept at most before the trail begins anew. */
const LONGEST = 2048;

/** Where a word that begins at `start` ends, before `to`. */
export type EndOfWord = (text: string, start: number, to: number) => number;

/**
 * The words of a text up to a place that moves on: dates stand close together, and each word among them is looked up once.
 */
export class WordTrail {
  readonly words: TrailWord[] = [];
  private from = 0;
  private to = -1;
  /** The last divide after the last word. */
  private open = -1;

  constructor(
    private readonly folded: Folded,
    private readonly roles: RoleLexicon,
    private readonly endOf: EndOfWord,
  ) {}

  /** Reads on, so that every word between the two places is among `words`; none goes past `limit`. */
  extend(from: number, to: number, limit: number): void {
    const isElsewhere = from < this.from || from > this.to || this.to > limit;
    if (isElsewhere || this.words.length > LONGEST || this.splitsWord()) this.restart(from);
    const { text } = this.folded;
    let at = this.to;
    while (at < to) {
      if (classOf(text.charCodeAt(at)) === LETTER) {
        const end = this.endOf(text, at, limit);
        this.words.push({ start: at, end, word: this.wordOf(at, end), divide: this.open });
        this.open = -1;
        at = end;
      } else {
        if (this.divides(at)) this.open = at;
        at++;
      }
    }
    this.to = at;
  }

  /** The last place that divides, after the last word; -1 where none does. */
  get divideAtEnd(): number {
    return this.open;
  }

  wordOf(start: number, end: number): RoleWord {
    return this.isOfCompound(start) ? NO_WORD : this.roles.words.get(this.folded.text, start, end);
  }

  /** "quake-hit provinces": the second half of a compound is no verb of its own. */
  private isOfCompound(start: number): boolean {
    const { text } = this.folded;
    return text[start - 1] === '-' && classOf(text.charCodeAt(start - 2)) === LETTER;
  }

  private splitsWord(): boolean {
    const { text } = this.folded;
    return classOf(text.charCodeAt(this.to)) === LETTER && classOf(text.charCodeAt(this.to - 1)) === LETTER;
  }

  /** Forgets all words and begins anew at a place. */
  restart(from: number): void {
    this.words.length = 0;
    this.from = this.to = from;
    this.open = -1;
  }

  /** A sentence's end before a space, or a space that ends a paragraph or item. */
  private divides(at: number): boolean {
    const { text } = this.folded;
    const code = text.charCodeAt(at);
    if (classOf(code) === SPACE) return endsBlock(this.folded, at);
    return SENTENCE_ENDS.includes(text.charAt(at)) && text.charAt(at + 1) === ' ';
  }
}
