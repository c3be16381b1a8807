import type { ClauseDraft, Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { IRREGULAR } from '../words/participles';
import { gapAt, groupStart, isInCondition, place, skipAdverbs, textAt } from './place';

const BEING = /^(?:is|are|was|were|am|been|be|being|stand|stands|stood|remain|remains|remained|feel|felt)$/;

/** Are determined to, were pleased that, was agreed, stands ready to; were of the view that. */
export const predicate: GrammarForm = {
  id: 'en/predicate',
  read(words, at, clause) {
    const before = beingBefore(words, at);
    if (!BEING.test(textAt(words, before)) || words[before - 1]?.info.marks.has('relative')) return null;
    if (isInCondition(words, at, clause.first)) return null;
    // "nothing could be built"
    if (
      textAt(words, before) === 'be' &&
      /^(?:could|can|cannot|must|should|may|might)$/.test(textAt(words, before - 1))
    )
      return null;
    // "expected to be finished"
    if (textAt(words, before) === 'be' && textAt(words, before - 1) === 'to' && clause.head === null) return null;
    if (textAt(words, at) === 'of' && /^(?:view|opinion|belief)$/.test(textAt(words, at + 2))) {
      return place(words, { at, act: 'belief', form: 'adjective', person: null }, groupStart(words, before), clause);
    }
    const sense =
      words[at]?.info.senses.find((s) => s.form === 'adjective' && leads(words, at, s)) ??
      words[at]?.info.senses.find((s) => s.form === 'past') ??
      unknownPassive(words, at, clause);
    // "remained unanswered"
    if (clause.head?.act === 'be' && clause.head.at === before && /^un[a-z]{3,}(?:ed|en)$/.test(textAt(words, at)))
      return { opensAt: null, head: { at, act: 'fail', form: 'past', person: null } };
    const noun = SUPPORTING.has(textAt(words, at)) ? subjectNoun(words, before, clause) : null;
    if (noun) return { opensAt: null, head: noun };
    const progress =
      words[at]?.info.senses.find((s) => s.form === 'participle' && STRIVING.has(s.act)) ??
      (PREPARING.test(textAt(words, at)) && TOWARDS.test(textAt(words, at + 1)));
    if (progress)
      return place(words, { at, act: 'intend', form: 'adjective', person: null }, groupStart(words, before), clause);
    if (clause.head?.at === before && clause.head.form === 'future') return null;
    const state = stateAt(words, at);
    if (!sense && state !== null && (clause.head === null || clause.head.at < before))
      return place(words, { at: state, act: 'achieve', form: 'past', person: null }, groupStart(words, before), clause);
    // "it is important to": a need; "the role is important": a judgement
    if (!sense || (sense.act === 'need' && textAt(words, before - 1) !== 'it')) return null;
    const head: Head = { at, ...sense };
    if (clause.head?.at === before) return { opensAt: null, head };
    return place(words, head, groupStart(words, before), clause);
  },
};

/** The verb of being before a predicate, past the adverbs between: was at last [opened]. */
function beingBefore(words: readonly Word[], at: number): number {
  let before = groupStart(words, at) - 1;
  for (let adverbs = 0; adverbs < 3 && !BEING.test(textAt(words, before)) && isAdverb(textAt(words, before)); adverbs++)
    before--;
  return before;
}

const ADVERBS: ReadonlySet<string> = new Set(
  (
    'still now already again all back only half almost nearly about well too very so quite rather largely at best ' +
    'far from just both also yet anything but deeply'
  ).split(' '),
);
const ADVERB_SHAPE = /^[a-z]{2,}ly$/;
const isAdverb = (text: string): boolean => ADVERBS.has(text) || ADVERB_SHAPE.test(text);

/** How a thing stands or goes: still closed, back in service, are returning. The place of the word that says it. */
function stateAt(words: readonly Word[], at: number): number | null {
  const verb = skipAdverbs(words, at);
  const text = textAt(words, verb);
  if (words[verb]?.info.marks.has('state')) return verb;
  // "are still in storage"
  if (textAt(words, verb - 1) === 'still' && /^(?:in|at|on|under|without|with|to|behind|short)$/.test(text))
    return verb;
  if (/^(?:back|no|out|under|up|down|in|at|on)$/.test(text)) {
    return STANDING.has(`${text} ${textAt(words, verb + 1)}`) ? verb : null;
  }
  const isGerund = /..ing$/.test(text) && !NO_PROGRESS.has(text);
  const isHolding = text === 'holding' && /^(?:by|up|firm|out|in|but|for|across|along|)$/.test(textAt(words, verb + 1));
  const isFree =
    isHolding ||
    (words[verb]?.info.senses.every(({ act }) => act === 'do' || act === 'happen' || act === 'be') ?? false);
  return isGerund && isFree && !/^(?:of|the)$/.test(textAt(words, verb + 1)) ? verb : null;
}

/** Nouns and prepositions in -ing. */
const NO_PROGRESS: ReadonlySet<string> = new Set(
  'concerning regarding including during nothing something anything everything being having following meeting'.split(
    ' ',
  ),
);
const STANDING = new Set(
  (
    'back in|no nearer|no closer|no further|no better|out of|under way|up and|down by|down from|up by|up from|in place|in force|in ruins|in service|' +
    'in tatters|in use|in doubt|in limbo|at work|at odds|at a|on hold|on course|on track|on schedule'
  ).split('|'),
);

/** Ready, set, determined are for something; other adjectives stand for themselves. */
function leads(words: readonly Word[], at: number, { act }: Sense): boolean {
  if (act !== 'intend') return true;
  // "determined, the text went on, to keep"
  const closes = [3, 4, 5, 6].find((d) => gapAt(words, at + d) & GAP.comma);
  if (gapAt(words, at + 1) & GAP.comma && closes !== undefined && textAt(words, at + closes) === 'to') return true;
  return /^(?:to|on|for|that|in|as|and|upon|not)$/.test(textAt(words, at + 1)) || /ly$/.test(textAt(words, at + 1));
}

/** In the progressive these say what is to come: is preparing to, are gearing up for. */
const PREPARING =
  /^(?:preparing|gearing|planning|looking|hoping|aiming|getting|working|readying|moving|bracing|seeking)$/;
const TOWARDS = /^(?:to|for|on|up|toward|towards|ready|a|the)$/;
const STRIVING: ReadonlySet<Act> = new Set<Act>(['endeavour', 'intend']);
const SUPPORTING = new Set([
  'reached',
  'made',
  'struck',
  'expressed',
  'voiced',
  'given',
  'taken',
  'achieved',
  'found',
  'set',
  'fixed',
  'agreed',
  'attached',
  'laid',
  'placed',
  'paid',
]);

/** "Agreement was reached on", "no progress was made": the subject says what is done. */
function subjectNoun(words: readonly Word[], before: number, clause: ClauseDraft): Head | null {
  if (clause.head !== null && clause.head.form !== 'noun') return null;
  if (/^(?:no|none|neither)$/.test(textAt(words, clause.first)))
    return { at: clause.first, act: 'fail', form: 'past', person: null };
  for (let at = before - 1; at >= clause.first; at--) {
    const sense = words[at]?.info.senses.find((s) => s.form === 'noun');
    if (sense) return { at, ...sense };
  }
  return null;
}

const isParticiple = (text: string) => /(?:ed|[^v]en)$/.test(text) || IRREGULAR.has(text);

/** Were freed, has followed: what happened, by a verb that no list has. */
function unknownPassive(words: readonly Word[], at: number, clause: ClauseDraft): Sense | null {
  if (clause.head !== null || !isParticiple(textAt(words, at))) return null;
  return { act: 'happen', form: 'past', person: null };
}

/** Did not, could not, has not; do not, is not: what failed, and what is refused. */
export const negation: GrammarForm = {
  id: 'en/negation',
  read(words, at, clause) {
    const isNever = textAt(words, at) === 'never';
    const short = /^(did|could|has|have|had|was|were|do|does|is|are|ca)n't$/.exec(textAt(words, at));
    if (textAt(words, at) !== 'not' && !isNever && !short) return null;
    const isStill = /^(?:still|yet|so)$/.test(textAt(words, at - 1));
    const auxiliary = short?.[1] ?? textAt(words, isStill ? at - 2 : at - 1);
    const isYet = isStill || textAt(words, at + 1) === 'yet' || textAt(words, at + 2) === 'yet';
    const isPast =
      isNever &&
      (words[at + 1]?.info.senses.some(({ form }) => form === 'past') ||
        /..ed$|^(?:sat|came|went)$/.test(textAt(words, at + 1)));
    const isFailure = isYet || isPast || /^(?:did|could|has|have|had|was|were)$/.test(auxiliary);
    if (!isFailure && !/^(?:do|does|is|are|can?)$/.test(auxiliary) && !isNever) return null;
    const start = groupStart(words, short ? at : isStill ? at - 2 : at - 1);
    if (words[start - 1]?.info.marks.has('relative')) return null;
    const head: Head = { at, act: isFailure ? 'fail' : 'judge', form: 'past', person: null };
    return place(words, head, start, clause);
  },
};

/** "said the sides had agreed to": what they decided is told by another. */
function isCommonBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const marks = words[i]?.info.marks;
    if (marks?.has('common') || marks?.has('guarantor')) return true;
  }
  return false;
}

/** "conceded that nothing had come": the subject of what is told denies its verb. */
function isDeniedAfterThat(words: readonly Word[], { head, first }: ClauseDraft, verb: number): boolean {
  const from = head?.at ?? first;
  if (head === null && !words[first]?.info.marks.has('that') && !words[first + 1]?.info.marks.has('that')) return false;
  for (let i = verb - 1; i > from - 1 && i >= verb - 8; i--)
    if (words[i]?.info.marks.has('that') || i === from + 1) {
      const subject = textAt(words, words[i]?.info.marks.has('that') ? i + 1 : i);
      return /^(?:no|none|nothing|nobody|neither|little|few|hardly|not)$/.test(subject);
    }
  return false;
}

/** Had proposed: what came before is background. */
export const pluperfect: GrammarForm = {
  id: 'en/pluperfect',
  read(words, at, clause) {
    if (textAt(words, at) !== 'had' || words[at - 1]?.info.marks.has('relative')) return null;
    const isPerfect =
      /(?:ed|en|un|de|one|ld)$/.test(textAt(words, at + 1)) ||
      /^(?:also|been|not)$/.test(textAt(words, at + 1)) ||
      IRREGULAR.has(textAt(words, skipAdverbs(words, at + 1)));
    if (!isPerfect || (clause.head !== null && clause.head.act !== 'say' && clause.head.act !== 'declare')) return null;
    const next = skipAdverbs(words, at + 1);
    const taken = words[next]?.info.senses.find(({ act }) => act === 'decide' || act === 'pledge');
    const isTaken = clause.head !== null && taken && /^(?:to|on|upon)$/.test(textAt(words, next + 1));
    if (isTaken && isCommonBetween(words, clause.head?.at ?? at, at))
      return place(words, { at: next, act: taken.act, form: 'past', person: 'they' }, groupStart(words, at), clause);
    const isFailure =
      words[at + 1]?.info.senses.some(({ act }) => act === 'fail') || isDeniedAfterThat(words, clause, at);
    const act = isFailure ? 'fail' : clause.head === null ? 'achieve' : 'do';
    return place(words, { at, act, form: 'past', person: null }, groupStart(words, at), clause);
  },
};
