import { classOf, endOfWord, LETTER } from '../char-class';
import type { Folded } from '../fold';
import type { RoleLexicon } from './role-words';
import { WordTrail, type TrailWord } from './word-trail';

const FARTHEST_BEFORE = 240;
const FARTHEST_AFTER = 120;

/** The trails of one text, before and after its dates. An apostrophe belongs to a word only where it is read forward. */
export interface Trails {
  folded: Folded;
  before: WordTrail;
  after: WordTrail;
}

export function trailsOf(folded: Folded, roles: RoleLexicon): Trails {
  return { folded, before: new WordTrail(folded, roles, endOfLetters), after: new WordTrail(folded, roles, endOfWord) };
}

function endOfLetters(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && classOf(text.charCodeAt(end)) === LETTER) end++;
  return end;
}

/**
 * The words around a date in its sentence, the nearest first, read when they are asked for: never farther than a bounded
 * way, nor over the end of a sentence, a paragraph or a list's item.
 */
export class NearWords {
  private wordsBefore: readonly TrailWord[] | null = null;
  private wordsAfter: readonly TrailWord[] | null = null;

  constructor(
    private readonly trails: Trails,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get before(): readonly TrailWord[] {
    return (this.wordsBefore ??= this.readBefore());
  }

  get after(): readonly TrailWord[] {
    return (this.wordsAfter ??= this.readAfter());
  }

  private readBefore(): TrailWord[] {
    const { before: trail } = this.trails;
    const farthest = Math.max(0, this.start - FARTHEST_BEFORE);
    trail.extend(farthest, this.start, this.start);
    const found: TrailWord[] = [];
    let divide = trail.divideAtEnd;
    for (let i = trail.words.length - 1; i >= 0 && divide < 0; i--) {
      const word = trail.words[i];
      if (!word || word.end <= farthest) break;
      if (word.start < farthest) {
        found.push(trail.wordOf(farthest, word.end, -1));
        break;
      }
      found.push(word);
      divide = word.divide;
    }
    return found;
  }

  private readAfter(): TrailWord[] {
    const { folded, after: trail } = this.trails;
    const farthest = Math.min(folded.text.length, this.end + FARTHEST_AFTER);
    trail.extend(this.end, farthest, folded.text.length);
    const found: TrailWord[] = [];
    for (let i = firstFrom(trail.words, this.end); i < trail.words.length; i++) {
      const word = trail.words[i];
      if (!word || word.start >= farthest || word.divide >= this.end) break;
      const isCut = word.end > farthest;
      found.push(isCut ? trail.wordOf(word.start, endOfWord(folded.text, word.start, farthest), -1) : word);
    }
    return found;
  }
}

/** The place of the first word that begins at or after an offset. */
function firstFrom(words: readonly TrailWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
