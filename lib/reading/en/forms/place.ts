import { FRAMING, type ClauseDraft, type Head, type Step } from '../../common/clause';
import type { Act } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';

/** Words between a clause's beginning and its verb, at most: the subject. */
const LONGEST_SUBJECT = 12;
const ADVERBS = new Set([
  'also',
  'further',
  'jointly',
  'strongly',
  'once',
  'again',
  'then',
  'firmly',
  'unanimously',
  'thus',
  'therefore',
  'equally',
  'fully',
  'highly',
  'likewise',
  'categorically',
  'resolutely',
  'reportedly',
]);

export const textAt = (words: readonly Word[], at: number): string => words[at]?.info.text ?? '';
export const gapAt = (words: readonly Word[], at: number): number => words[at]?.gap ?? 0;
export const isLink = (words: readonly Word[], at: number): boolean => {
  const marks = words[at]?.info.marks;
  return (marks?.has('link') || marks?.has('contrast')) ?? false;
};

/** Where the verb's group begins, adverbs before it included: "and | also stressed". */
export function groupStart(words: readonly Word[], at: number): number {
  let start = at;
  while (ADVERBS.has(textAt(words, start - 1)) && (gapAt(words, start) & GAP.comma) === 0) start--;
  return start;
}

const VERB_ADVERB = new Set(
  'also now already so far still only just since long largely mostly mainly again ever once fully partly half almost nearly about well very far recently all but even both not steadily half almost nearly about well very far nonetheless nevertheless meanwhile thus therefore indeed finally too'.split(
    ' ',
  ),
);

/** The first word past the adverbs between an auxiliary and its verb: has [all but] ceased. */
export function skipAdverbs(words: readonly Word[], at: number): number {
  let verb = at;
  while (verb < at + 3 && (VERB_ADVERB.has(textAt(words, verb)) || /...ly$/.test(textAt(words, verb)))) verb++;
  return verb;
}

/** Words of a condition before its verb, at most. */
const LONGEST_CONDITION = 8;

/** "provided that the constitution is adopted", "until the lists are ready": its verb heads nothing. */
export function isInCondition(words: readonly Word[], at: number, first: number): boolean {
  for (let i = at - 1; i > first && at - i <= LONGEST_CONDITION; i--) {
    if (gapAt(words, i + 1) & (GAP.stop | GAP.semicolon | GAP.comma)) return false;
    const text = textAt(words, i);
    if (/^(?:provided|unless|if|until|whether|lest)$/.test(text)) return true;
    if (/^(?:and|but)$/.test(text)) return false;
  }
  return false;
}

/** The subject denies its verb: none of the posts, not one convoy, little. */
export function isDenied(words: readonly Word[], { first }: ClauseDraft): boolean {
  const text = textAt(words, first);
  const at = /^(?:but|and|yet|while|so)$/.test(text) ? first + 1 : first;
  if (textAt(words, at) === 'not') return /^(?:one|a|all)$/.test(textAt(words, at + 1));
  return /^(?:no|none|neither|nobody|nothing|little|few|hardly|barely|scarcely)$/.test(textAt(words, at));
}

const NOUN_BEFORE = new Set(['of', 'from', 'between', 'among', 'by']);
const AUXILIARY = /^(?:did|was|were|has|have|had|is|are|will|would|could|can|cannot|must|should|may|might)$/;

/** A present form that is also a noun is one where a verb follows at once, or "of": the Turkish delegate said, hopes of. */
export function isVerbHere(words: readonly Word[], at: number): boolean {
  const senses = words[at]?.info.senses ?? [];
  if (senses.some(({ form }) => form === 'past')) return true;
  if (NOUN_BEFORE.has(textAt(words, at + 1)) && !/^(?:approve|disapprove|hear|learn|see)/.test(textAt(words, at)))
    return false;
  if (gapAt(words, at + 1) !== 0) return true;
  if (AUXILIARY.test(textAt(words, at + 1))) return false;
  // "a redeployment plan": a bare form behind a singular verbal noun
  if (at > 0 && words[at - 1]?.info.marks.has('naming') && !textAt(words, at).endsWith('s')) return false;
  if (/^(?:went|came|got|fell|began|.{2,}ed)$/.test(textAt(words, at + 1)) && /s$/.test(textAt(words, at)))
    return false;
  const isPast = words[at + 1]?.info.senses.some(({ form, act }) => form === 'past' && act !== 'do') ?? false;
  return (
    !isPast ||
    words[at + 1]?.info.senses.some(({ form }) => form === 'present' || form === 'noun' || form === 'adjective') ===
      true
  );
}

/** "The track, launched in 2017, runs": a participle between two commas, behind its noun. */
export function isAside(words: readonly Word[], at: number): boolean {
  if (at === 0 || (gapAt(words, at) & GAP.comma) === 0) return false;
  const governor = /^(?:up|out|off|on|down)$/.test(textAt(words, at + 1)) ? at + 2 : at + 1;
  if (!ASIDE_GOVERNOR.test(textAt(words, governor)) && !ASIDE_GOVERNOR.test(textAt(words, at + 1))) return false;
  for (let i = at + 2; i <= at + LONGEST_ASIDE; i++) {
    if (words[i] === undefined || gapAt(words, i) & (GAP.stop | GAP.semicolon)) return false;
    if (gapAt(words, i) & GAP.comma) return isFinite(words, i);
  }
  return false;
}

const ASIDE_GOVERNOR = /^(?:in|by|on|at|for|under|since|as|during|after|before|last|from|to)$/;
const LONGEST_ASIDE = 10;

/** A verb stands here, which the aside has parted from its subject. */
function isFinite(words: readonly Word[], at: number): boolean {
  if (AUXILIARY.test(textAt(words, at))) return true;
  return /^(?:runs?|goes|went|never|still|[a-z]+ed|[a-z]{3,}s)$/.test(textAt(words, at)) && gapAt(words, at + 1) === 0;
}

/** Gives the head its place: first in its clause, what the clause reports, or at the head of a new one. */
export function place(words: readonly Word[], head: Head, start: number, clause: ClauseDraft): Step | null {
  if (clause.head === null || isSubject(words, clause.head, clause.first, start, head)) return { opensAt: null, head };
  const isAfterAnd = isLink(words, start - 1);
  if (!isAfterAnd && isReported(words, clause, start) && isTellable(clause.head, head, words, start)) {
    return { opensAt: null, head, isContent: true };
  }
  if (isAfterAnd) return { opensAt: start - 1, head };
  if (gapAt(words, start) & (GAP.comma | GAP.semicolon | GAP.dash)) {
    const aside = asideStart(words, start);
    return { opensAt: aside === null ? start : (subjectStart(words, aside, clause.head.at) ?? aside - 1), head };
  }
  const opening = subjectStart(words, start, clause.head.at, head.form === 'future');
  return opening === null ? null : { opensAt: opening, head };
}

const BEFALLING: ReadonlySet<Act> = new Set<Act>(['fail', 'achieve', 'happen', 'be']);

/** "The agreement on patrols has not been kept": the noun that seemed to head the clause is the subject of its verb. */
function isSubject(words: readonly Word[], noun: Head, first: number, start: number, verb: Head): boolean {
  if (noun.form !== 'noun' || noun.at - first > 2 || !BEFALLING.has(verb.act) || verb.at <= noun.at) return false;
  for (let at = noun.at + 1; at <= start; at++) {
    if (words[at]?.info.marks.has('that') || gapAt(words, at) & (GAP.semicolon | GAP.stop | GAP.colon)) return false;
    if (textAt(words, at) === 'and' && at >= start - 1) return false;
  }
  return true;
}

/** "Turkey, for its part, will": where the aside between a subject and its verb begins. */
function asideStart(words: readonly Word[], verb: number): number | null {
  const start = verb - 3;
  const isAside = textAt(words, start) === 'for' && textAt(words, verb - 1) === 'part';
  return isAside && (gapAt(words, start) & GAP.comma) !== 0 ? start : null;
}

/** The clause reports something and has not said what yet. "Said" needs no "that". */
function isReported(words: readonly Word[], { head, frame }: ClauseDraft, at: number): boolean {
  if (!head || frame) return false;
  if (!FRAMING.has(head.act) && head.act !== 'decide') return false;
  if (head.act === 'say' && head.form !== 'participle') return true;
  for (let i = head.at + 1; i <= at; i++) {
    if (i < at && words[i]?.info.marks.has('that')) return true;
    if (gapAt(words, i) & (GAP.quote | GAP.colon)) return true;
  }
  return false;
}

const PROMISING: ReadonlySet<Act> = new Set<Act>(['intend', 'pledge', 'decide', 'planned', 'endeavour', 'do']);

/** After "affirmed that" an act counts only where it promises; after "said" every act does. */
function isTellable(frame: Head, head: Head, words: readonly Word[], at: number): boolean {
  if (frame.act === 'say' || frame.act === 'declare' || head.form === 'future') return true;
  if (head.act === 'need' && head.form === 'adjective') return true;
  if (frame.act === 'decide') return head.act === 'must';
  return PROMISING.has(head.act) && isCommonSubject(words, frame.at, at);
}

function isCommonSubject(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const marks = words[i]?.info.marks;
    if (marks?.has('common') || marks?.has('guarantor')) return true;
  }
  return false;
}

/** The first word of a coordinate clause with a subject of its own: "; they invited", ", whereas the opposition said". */
function subjectStart(words: readonly Word[], verb: number, after: number, isFuture = false): number | null {
  for (let i = verb - 1; i > after && verb - i <= LONGEST_SUBJECT; i--) {
    const info = words[i]?.info;
    if (!info || info.marks.has('relative') || info.marks.has('that') || info.text === 'to') return null;
    const gap = gapAt(words, i);
    if (gap & (GAP.semicolon | GAP.dash)) return i;
    // "…; Russia and Turkey will": two names
    if (isLink(words, i) && gapAt(words, i - 1) & (GAP.semicolon | GAP.comma) && verb - i <= 3) continue;
    if (isLink(words, i))
      return gap & GAP.comma || (isFuture && textAt(words, i) === 'and') || isSubjectFirst(words, i + 1) ? i : null;
    if (gap & GAP.comma) return isSubjectFirst(words, i) ? i : null;
  }
  return null;
}

const SUBJECT_FIRST = new Set(['the', 'they', 'it', 'we', 'he', 'she', 'its', 'their', 'both', 'his', 'her']);
const isSubjectFirst = (words: readonly Word[], at: number) => SUBJECT_FIRST.has(textAt(words, at));
