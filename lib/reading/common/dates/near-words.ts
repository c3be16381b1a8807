import { classOf, endOfWord, LETTER } from '../char-class';
import type { Folded } from '../fold';
import type { RoleLexicon, RoleWord } from './role-words';
import { WordTrail, type TrailWord } from './word-trail';
import { WordsBeside } from './words-beside';

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
  private wordsBefore: WordsBeside | null = null;
  private wordsAfter: WordsBeside | null = null;

  constructor(
    private readonly trails: Trails,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get before(): WordsBeside {
    return (this.wordsBefore ??= this.readBefore());
  }

  get after(): WordsBeside {
    return (this.wordsAfter ??= this.readAfter());
  }

  private readBefore(): WordsBeside {
    const { before: trail } = this.trails;
    const farthest = Math.max(0, this.start - FARTHEST_BEFORE);
    trail.extend(farthest, this.start, this.start);
    const last = trail.words.length - 1;
    let cut: RoleWord | null = null;
    let divide = trail.divideAtEnd;
    let all = 0;
    let at = last;
    for (; at >= 0 && divide < 0 && cut === null; at--) {
      const each = trail.words[at];
      if (!each || each.end <= farthest) break;
      if (each.start < farthest) cut = trail.wordOf(farthest, each.end);
      all |= (cut ?? each.word).flags;
      divide = each.divide;
    }
    return new WordsBeside(trail.words, last, -1, last - at, all, cut);
  }

  private readAfter(): WordsBeside {
    const { folded, after: trail } = this.trails;
    const farthest = Math.min(folded.text.length, this.end + FARTHEST_AFTER);
    trail.extend(this.end, farthest, folded.text.length);
    const first = firstFrom(trail.words, this.end);
    let cut: RoleWord | null = null;
    let all = 0;
    let at = first;
    for (; at < trail.words.length && cut === null; at++) {
      const each = trail.words[at];
      if (!each || each.start >= farthest || each.divide >= this.end) break;
      if (each.end > farthest) cut = trail.wordOf(each.start, endOfWord(folded.text, each.start, farthest));
      all |= (cut ?? each.word).flags;
    }
    return new WordsBeside(trail.words, first, 1, at - first, all, cut);
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
