import type { Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import type { Word } from '../../common/words';
import { groupStart, place, textAt } from './place';

const STATIVE = new Set('be remain have lead contribute help allow require depend become deal mean take'.split(' '));
const STRIVING = new Set([
  'continue',
  'seek',
  'strive',
  'work',
  'pursue',
  'keep',
  'try',
  'spare',
  'press',
  'persist',
  'persevere',
  'endeavour',
  'endeavor',
  'aim',
  'build',
]);
const PASSIVE = /(?:ed|held|met|made|taken|sent|given|sought|set|put|built)$/;
const NO_MODAL_AFTER = new Set(['their', 'its', 'his', 'our', 'political', 'the', 'free', 'good', 'of', 'strong']);

/** Will hold, shall meet; would be held, in what is reported. */
export const future: GrammarForm = {
  id: 'en/future',
  read(words, at, clause) {
    const text = textAt(words, at);
    const isWould = text === 'would' && (clause.head !== null || clause.frame !== null);
    if (text !== 'will' && text !== 'shall' && !isWould) return null;
    if (NO_MODAL_AFTER.has(textAt(words, at - 1)) || words[at - 1]?.info.marks.has('relative')) return null;
    const isNegated = words[at + 1]?.info.marks.has('not') ?? false;
    const act: Act = isNegated ? 'judge' : actOf(words, at + 1);
    const head: Head = { at, act, form: isNegated ? 'past' : 'future', person: null };
    return place(words, head, groupStart(words, at), clause);
  },
};

function actOf(words: readonly Word[], at: number): Act {
  const verb = textAt(words, groupEnd(words, at));
  const isPassive = verb === 'be' && PASSIVE.test(textAt(words, groupEnd(words, at) + 1));
  const takesPlace = verb === 'take' && /^(?:place|steps|measures|part)$/.test(textAt(words, at + 1));
  if (STRIVING.has(verb)) return 'endeavour';
  return STATIVE.has(verb) && !isPassive && !takesPlace ? 'be' : 'do';
}

const groupEnd = (words: readonly Word[], at: number) => (/ly$|^also$/.test(textAt(words, at)) ? at + 1 : at);

/** Is to be held, are to depart, is due to meet, is scheduled for. */
export const scheduled: GrammarForm = {
  id: 'en/scheduled',
  read(words, at, clause) {
    if (!/^(?:is|are|was|were)$/.test(textAt(words, at)) || textAt(words, at - 1) === 'it') return null;
    if (/^(?:no|none|neither)$/.test(textAt(words, clause.first))) return null;
    const next = textAt(words, /^(?:now|also|then)$/.test(textAt(words, at + 1)) ? at + 2 : at + 1);
    const isTo =
      next === 'to' || (/^(?:due|set|scheduled|slated)$/.test(next) && /^(?:to|for)$/.test(textAt(words, at + 2)));
    if (!isTo || words[at - 1]?.info.marks.has('relative')) return null;
    return place(words, { at, act: 'planned', form: 'future', person: null }, groupStart(words, at), clause);
  },
};

/** Must, should, ought to: what is demanded, no promise of its own. */
export const must: GrammarForm = {
  id: 'en/must',
  read(words, at, clause) {
    if (!/^(?:must|should|ought|cannot|can|may|could|might)$/.test(textAt(words, at))) return null;
    if (words[at - 1]?.info.marks.has('relative') || isMonth(words, at)) return null;
    const isFrame = clause.head !== null && clause.frame === null && clause.head.act === 'decide';
    if (clause.head !== null && !isFrame) return null;
    const isPast = /^could$/.test(textAt(words, at)) && (words[at + 1]?.info.marks.has('not') ?? false);
    const head: Head = { at, act: isPast ? 'fail' : 'must', form: 'present', person: null };
    return place(words, head, groupStart(words, at), clause);
  },
};

/** 1 May, in May, May 2021: the month. */
function isMonth(words: readonly Word[], at: number): boolean {
  if (textAt(words, at) !== 'may') return false;
  return (
    /^(?:[0-9]+|in|by|of|before|until|since|late|early|mid|from|to|and|next|last|this)$/.test(textAt(words, at - 1)) ||
    /^[0-9]/.test(textAt(words, at + 1))
  );
}

/** "To hold the next meeting in": an item that begins with an infinitive. */
export const infinitive: GrammarForm = {
  id: 'en/infinitive',
  read(words, at, clause) {
    if (textAt(words, at) !== 'to' || at !== clause.first || clause.head !== null || !words[at + 1]) return null;
    const act: Act = STRIVING.has(textAt(words, at + 1)) ? 'endeavour' : 'do';
    return { opensAt: null, head: { at, act, form: 'present', person: 'we' } };
  },
};
