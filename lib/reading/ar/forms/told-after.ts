import { FRAMING, type ClauseDraft } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { gapAt, has, textAt, toHead } from './word-tests';

const SAID: ReadonlySet<Act> = new Set<Act>([...FRAMING, 'express', 'thank', 'welcome', 'condemn', 'appeal']);
/** Words between a verb of saying and "that", at most: its subject. */
const REACH = 8;
/** Words between "there will be for" and the meeting, at most. */
const NEAR = 7;

/** "…, before he revealed that", "…, after they had voiced their thanks": a reporter's way to go on with what was said. */
export const toldAfter: GrammarForm = {
  id: 'ar/told-after',
  read(words, at, clause) {
    const from = at - 2;
    if (textAt(words, at - 1) !== 'ان' || !/^(?:قبل|بعد)$/.test(textAt(words, from))) return null;
    if (from <= clause.first || clause.head === null || gapAt(words, from) === 0) return null;
    const sense = words[at]?.info.senses.find(
      ({ act, form }) => SAID.has(act) && (form === 'present' || form === 'past'),
    );
    if (!sense) return null;
    const isBefore = textAt(words, from) === 'قبل';
    if (isBefore && !(FRAMING.has(sense.act) && saysThat(words, at))) return null;
    if (!isBefore && sense.form !== 'past') return null;
    return { opensAt: from, head: { ...toHead(at, sense), form: 'past' } };
  },
};

function saysThat(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH && (gapAt(words, i) & (GAP.comma | GAP.semicolon)) === 0; i++) {
    if (has(words, i, 'that') || (gapAt(words, i) & GAP.quote) !== 0) return true;
  }
  return false;
}

/** "And there will be for the working group a meeting": ويكون للمجموعة اجتماع, وسيكون لهم لقاء. */
export const willHave: GrammarForm = {
  id: 'ar/will-have',
  read(words, at, clause) {
    const found = /^و?(س?)[يت]كون$/.exec(textAt(words, at));
    if (!found || !/^ل.{2,}/.test(textAt(words, at + 1)) || textAt(words, at - 1) === 'ان') return null;
    if (!meetsSoon(words, at)) return null;
    const form = found[1] === 'س' ? ('future' as const) : ('present' as const);
    const head = { at, act: 'convene' as const, form, person: null };
    if (clause.head === null) return { opensAt: null, head };
    return words[at]?.info.isJoined ? { opensAt: at, head } : null;
  },
};

/** A meeting that is not the one of the group itself: it is indefinite. */
function meetsSoon(words: readonly Word[], at: number): boolean {
  for (let i = at + 2; i <= at + NEAR && gapAt(words, i) === 0; i++) {
    if (has(words, i, 'event') && !words[i]?.info.isDefinite && words[i]?.info.prefix === '') return true;
  }
  return false;
}

/** What happens as an exchange or a batch does: an operation, a batch, a round of releases. */
const OCCASION = /^و(?:عمليه|دفعه|جوله|دوره|قمه|ورشه|اجتماع|لقاء|جلسه|مؤتمر|موتمر)$/;
/** In, within, during, before. */
const WHEN = /^(?:في|خلال|قبل|بحلول|غضون|مطلع|اواخر|اوايل|منتصف|نهايه|اوائل)$/;

/** "A meeting in August, and a release within sixty days": the second of several that no verb heads. */
export const secondOccasion: GrammarForm = {
  id: 'ar/second-occasion',
  read(words, at, clause) {
    if (!OCCASION.test(textAt(words, at)) || (gapAt(words, at) & (GAP.comma | GAP.semicolon)) === 0) return null;
    if (at <= clause.first || !isOfMeeting(words, at, clause)) return null;
    for (let i = at + 1; i <= at + NEAR && gapAt(words, i) === 0; i++) {
      if (WHEN.test(textAt(words, i))) return { opensAt: at, head: null };
    }
    return null;
  },
};

/** The clause is a meeting's name, at its start or behind what opens it: وفي ملف المحتجزين، اجتماع ل. */
function isOfMeeting(words: readonly Word[], to: number, { first, head }: ClauseDraft): boolean {
  if (head !== null) return head.form === 'noun' && head.act === 'convene';
  for (let i = first; i < to; i++) {
    const info = words[i]?.info;
    if (info?.marks.has('event') && !info.isDefinite && (i === first || gapAt(words, i) !== 0)) return true;
  }
  return false;
}
