import type { ClauseDraft, Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { TIRELESS } from '../words/tireless';
import { IRREGULAR } from '../words/participles';
import { gapAt, groupStart, place, skipAdverbs, textAt } from './place';

const STATIVE = new Set(
  'be remain stay have lead contribute help allow require depend become deal mean take'.split(' '),
);
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
const isPassiveForm = (text: string) => /(?:ed|held|taken|given|built|[^v]en)$/.test(text) || IRREGULAR.has(text);
const NO_MODAL_AFTER = new Set(['their', 'its', 'his', 'our', 'political', 'the', 'free', 'good', 'of', 'strong']);

/** Will hold, shall meet; would be held, in what is reported. */
export const future: GrammarForm = {
  id: 'en/future',
  read(words, at, clause) {
    const text = textAt(words, at);
    const isWould = text === 'would' && !isUnreal(words, at);
    const isShort = text.endsWith("'ll") || text === "won't";
    if (text !== 'will' && text !== 'shall' && !isWould && !isShort) return null;
    if (NO_MODAL_AFTER.has(textAt(words, at - 1)) || words[at - 1]?.info.marks.has('relative')) return null;
    const isNegated = text === "won't" || (words[at + 1]?.info.marks.has('not') ?? false);
    const isTireless = isNegated && TIRELESS.has(textAt(words, skipAdverbs(words, text === "won't" ? at + 1 : at + 2)));
    const act: Act = isTireless ? 'endeavour' : isNegated ? 'judge' : actOf(words, at + 1);
    const head: Head = { at, act, form: isNegated && !isTireless ? 'past' : 'future', person: null };
    return place(words, head, groupStart(words, at), clause);
  },
};

/** Would like, would have done, would rather: no future of the past. */
function isUnreal(words: readonly Word[], at: number): boolean {
  const next = textAt(words, at + 1);
  if (next === 'have') return /(?:ed|en|been|made|had)$/.test(textAt(words, at + 2));
  if (next === 'do' && textAt(words, at + 2) === 'well') return true;
  return /^(?:like|rather|prefer|seem|appear|welcome|love|wish)$/.test(next);
}

function actOf(words: readonly Word[], at: number): Act {
  const verb = textAt(words, groupEnd(words, at));
  const isPassive = verb === 'be' && isPassiveForm(textAt(words, skipAdverbs(words, groupEnd(words, at) + 1)));
  const takesPlace = verb === 'take' && /^(?:place|steps|measures|part)$/.test(textAt(words, at + 1));
  const end = groupEnd(words, at);
  const isOngoing =
    /^(?:go|carry|press|push|move)$/.test(verb) && /^(?:on|ahead|forward)$/.test(textAt(words, end + 1));
  const isEfforts =
    /^(?:do|make|spare|exert|use)$/.test(verb) &&
    /^(?:everything|all|every|no|efforts?|their|its)$/.test(textAt(words, end + 1));
  const isKeptUp =
    verb === 'be' &&
    (/^(?:continued|pursued|sustained)$/.test(textAt(words, end + 1)) ||
      (/^(?:carried|pressed|pushed|kept)$/.test(textAt(words, end + 1)) &&
        /^(?:on|forward|ahead|up)$/.test(textAt(words, end + 2))));
  if (isKeptUp || isUnspared(words, at - 1)) return 'endeavour';
  if (verb === 'have' && isPassiveForm(textAt(words, end + 1))) return 'do';
  if (STRIVING.has(verb) || isOngoing || isEfforts) return 'endeavour';
  if (verb === 'have' && hasDone(words, end)) return 'do';
  if (isMeeting(words, end)) return 'convene';
  return STATIVE.has(verb) && !isPassive && !takesPlace ? 'be' : 'do';
}

/** "No effort will be spared": all is done. */
function isUnspared(words: readonly Word[], modal: number): boolean {
  return (
    textAt(words, modal - 2) === 'no' &&
    /^(?:effort|efforts|pains|expense|stone|means|avenue)$/.test(textAt(words, modal - 1))
  );
}

/** "will have it lit", "would have the road open by March": has something done. */
function hasDone(words: readonly Word[], have: number): boolean {
  if (/^(?:it|them|both)$/.test(textAt(words, have + 1))) return true;
  for (let at = have + 3; at <= have + LONGEST_THING && gapAt(words, at) === 0; at++) {
    if (/^(?:open|ready|running|working|finished|back|in|up|rebuilt|built|.{2,}ed)$/.test(textAt(words, at)))
      return true;
  }
  return false;
}

const LONGEST_THING = 7;

/** "will meet again in", "are to be back in": the process's next meeting, whatever it is called. */
function isMeeting(words: readonly Word[], at: number): boolean {
  const isBack = textAt(words, at) === 'be' && textAt(words, at + 1) === 'back';
  const text = textAt(words, at);
  const isTogether =
    (/^(?:see|join|meet|greet|host|receive)$/.test(text) && /^(?:each|one)$/.test(textAt(words, at + 1))) ||
    (text === 'sit' && textAt(words, at + 1) === 'down') ||
    (/^(?:come|get)$/.test(text) && textAt(words, at + 1) === 'together') ||
    (/^(?:hold|have)$/.test(text) && /^(?:talks|consultations)$/.test(textAt(words, at + 1)));
  const isIntransitive = /^(?:meet|reconvene|gather|reassemble|reunite|return)$/.test(textAt(words, at));
  const next = textAt(words, isBack || textAt(words, at + 1) === 'again' ? at + 2 : at + 1);
  const isHeld = textAt(words, at) === 'be' && textAt(words, at + 1) === 'held' && !hasAgent(words, at + 2);
  return isTogether || isHeld || ((isBack || isIntransitive) && /^(?:in|at|on|for|next|anew|here|)$/.test(next));
}

/** Somebody's name stands behind "by" before the sentence ends. */
function hasAgent(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LOOK && (gapAt(words, at) & GAP.stop) === 0; at++)
    if (textAt(words, at) === 'by') return true;
  return false;
}

const groupEnd = (words: readonly Word[], at: number) => (/ly$|^also$/.test(textAt(words, at)) ? at + 1 : at);

/** "It remains their purpose to turn": an aim, and what it is. */
export const aim: GrammarForm = {
  id: 'en/aim',
  read(words, at, clause) {
    if (textAt(words, at) !== 'to' || !AIM.test(textAt(words, at - 1)) || clause.head?.act === 'intend') return null;
    const owner = words[at - 2]?.info.isOwned ? at - 2 : at - 3;
    if (!words[owner]?.info.isOwned || !/^(?:is|remains|was|be)$/.test(textAt(words, owner - 1))) return null;
    const head = { at: at - 1, act: 'intend', form: 'noun', person: null } as const;
    if (clause.head !== null && clause.head.at >= owner - 1) return { opensAt: null, head };
    return place(words, head, groupStart(words, owner - 1), clause);
  },
};

/** Is to be held, are to depart, is due to meet, is scheduled for. */
export const scheduled: GrammarForm = {
  id: 'en/scheduled',
  read(words, at, clause) {
    if (!/^(?:is|are|was|were)$/.test(textAt(words, at)) || textAt(words, at - 1) === 'it') return null;
    if (/^(?:no|none|neither)$/.test(textAt(words, clause.first))) return null;
    const next = textAt(words, /^(?:now|also|then)$/.test(textAt(words, at + 1)) ? at + 2 : at + 1);
    const isTo =
      next === 'to' || (/^(?:due|set|scheduled|slated)$/.test(next) && /^(?:to|for)$/.test(textAt(words, at + 2)));
    if (isExpected(words, at))
      return place(words, { at, act: 'be', form: 'future', person: null }, groupStart(words, at), clause);
    const isDue = next === 'due' && /^(?:is|are)$/.test(textAt(words, at)) && isTimeWord(textAt(words, at + 2));
    if (isDue) return place(words, { at, act: 'planned', form: 'future', person: null }, groupStart(words, at), clause);
    if (!isTo || words[at - 1]?.info.marks.has('relative')) return null;
    if (next === 'to' && AIM.test(textAt(words, at - 1)))
      return place(words, { at, act: 'intend', form: 'adjective', person: null }, groupStart(words, at), clause);
    const isThen = /^(?:now|also|then)$/.test(textAt(words, at + 1));
    const does = next === 'to' ? actOf(words, at + (isThen ? 3 : 2)) : 'planned';
    const act: Act = does === 'endeavour' || does === 'convene' ? does : 'planned';
    return place(words, { at, act, form: 'future', person: null }, groupStart(words, at), clause);
  },
};

/** "Their aim is to complete". */
const AIM = /^(?:aim|goal|purpose|objective|intention|plan|idea|hope|ambition|priority|intent|wish|target|task)$/;
const isTimeWord = (text: string) => /^(?:in|on|by|before|at|this|next|early|late|within)$/.test(text);

/** "are expected to meet": a promise with a day, a judgement without one. */
function isExpected(words: readonly Word[], at: number): boolean {
  if (!/^(?:expected|likely|tipped|foreseen)$/.test(textAt(words, at + 1)) || textAt(words, at + 2) !== 'to')
    return false;
  return /^(?:meet|gather|convene|reconvene|resume|be)$|^take$/.test(textAt(words, at + 3));
}

/** Must, should, ought to: what is demanded, no promise of its own. */
export const must: GrammarForm = {
  id: 'en/must',
  read(words, at, clause) {
    if (!/^(?:must|should|ought|cannot|can|may|could|might)$/.test(textAt(words, at))) return null;
    // "Should calm prevail, …": a condition
    if (words[at - 1]?.info.marks.has('relative') || isMonth(words, at) || at === clause.first) return null;
    const canReport =
      /^(?:can|cannot|could|may|might)$/.test(textAt(words, at)) && !words[at + 1]?.info.marks.has('not');
    const isFrame =
      clause.head !== null &&
      clause.frame === null &&
      (clause.head.act === 'decide' || (clause.head.act === 'say' && canReport));
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

/** "Experts to meet in Tehran in March": a bulletin leaves "are" out. */
function isVerbless(words: readonly Word[], at: number, { first, head }: ClauseDraft): boolean {
  if (head !== null || at - first < 1 || at - first > LONGEST_BULLETIN) return false;
  if (!/^(?:be|meet|convene|begin|start|resume|reconvene|visit)$/.test(textAt(words, at + 1))) return false;
  if (words[at - 1]?.info.senses.some(({ form }) => form === 'noun' || form === 'adjective')) return false;
  for (let i = first + 1; i <= at; i++) if (gapAt(words, i) !== 0) return false;
  for (let i = at + 2; words[i] !== undefined && (gapAt(words, i) & GAP.stop) === 0 && i < at + LONGEST_LOOK; i++) {
    if (/^(?:is|are|was|were|has|have|had|will|said|would)$/.test(textAt(words, i))) return false;
  }
  return true;
}

const LONGEST_BULLETIN = 9;
const LONGEST_LOOK = 20;

/** "To hold the next meeting in": an item that begins with an infinitive. */
export const infinitive: GrammarForm = {
  id: 'en/infinitive',
  read(words, at, clause) {
    if (/^(?:this|that|the|these|those|date|a|our|their)$/.test(textAt(words, at + 1))) return null;
    if (textAt(words, at) === 'to' && isVerbless(words, at, clause))
      return { opensAt: null, head: { at, act: 'planned', form: 'future', person: null } };
    if (textAt(words, at) !== 'to' || at !== clause.first || clause.head !== null || !words[at + 1]) return null;
    const act: Act = STRIVING.has(textAt(words, at + 1)) ? 'endeavour' : 'do';
    return { opensAt: null, head: { at, act, form: 'present', person: 'we' } };
  },
};
