import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { gapAt, has, textAt } from './word-tests';

/** Words of a label, at most. */
const LONGEST = 14;
/** Words of a name before its quotation, at most. */
const LONGEST_NAME = 4;
/** "Answer", "in the name of",, "a." */
const ANSWER = /^(?:ج|جواب|الجواب|باسم)$/;

/** "The head of the Turkish delegation: …", "A: …": what follows the colon is what he says. */
export const label: GrammarForm = {
  id: 'ar/label',
  read(words, at, clause) {
    // at the start of a clause the label is looked for ahead: a verb's letters in a name head nothing
    const last = at === clause.first ? colonAhead(words, at) : at;
    if (last === null || clause.head !== null || last - clause.first > LONGEST) return null;
    const gap = gapAt(words, last + 1);
    const isQuoted = (gap & GAP.quote) !== 0 && last - clause.first < LONGEST_NAME;
    const isSaid = (gap & GAP.colon) !== 0 && (isQuoted || namesSpeaker(words, clause.first, last + 1));
    const isBareQuote = isQuoted && at === last && (gap & GAP.colon) !== 0;
    if (!isSaid && !isBareQuote) return null;
    const head = { at: behindSpeaker(words, clause.first, last), act: 'say', form: 'past', person: 'he' } as const;
    return { opensAt: null, head, isLabel: true };
  },
};

/** "In an interview", "to the journalists": who speaks stands before it. */
const INTERVIEW = /^(?:حوار|مقابله|حديث|تصريح|تصريحات|للصحفيين|للصحافيين)$/;

/** The word behind the speaker's name: the preposition before "interview", else the last word before the colon. */
function behindSpeaker(words: readonly Word[], from: number, last: number): number {
  for (let at = from + 1; at <= last; at++) {
    if (textAt(words, at) === 'لسان' && at - 1 > from) return at - 1;
    if (INTERVIEW.test(textAt(words, at))) return textAt(words, at - 1) === 'في' ? at - 1 : at;
  }
  return last;
}

/** The last word before a colon that ends at most a label's words. */
function colonAhead(words: readonly Word[], from: number): number | null {
  for (let at = from; at <= from + LONGEST; at++) {
    const gap = gapAt(words, at + 1);
    if (gap & GAP.colon) return at;
    if (gap & (GAP.stop | GAP.quote) || has(words, at + 1, 'that')) return null;
  }
  return null;
}

/** Words of a label that is a name of the vocabulary, at most: "Abbas Araghchi on the phone from Tehran". */
const LONGEST_OF_NAME = 7;

/** A name among the first words, behind no preposition and no matter: not "on the rapprochement of Damascus and Ankara". */
function isName(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > LONGEST_OF_NAME || NO_NAME.some((mark) => has(words, from, mark))) return false;
  return has(words, from, 'name') || has(words, from + 1, 'name');
}

const NO_NAME = ['field', 'event', 'instrument', 'action', 'governor', 'statement', 'link', 'that'] as const;

function namesSpeaker(words: readonly Word[], from: number, to: number): boolean {
  if (isName(words, from, to)) return true;
  for (let at = from; at < to; at++) {
    if (has(words, at, 'person') || INTERVIEW.test(textAt(words, at)) || ANSWER.test(textAt(words, at))) return true;
  }
  return false;
}
