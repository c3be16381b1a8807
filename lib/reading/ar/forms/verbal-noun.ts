import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { awaitsContent, gapAt, has, isStrong, textAt, toHead } from './word-tests';

/** Verbal nouns that open a clause only where nothing stands before them: a meeting, a support, a priority. */
const FIRST_ONLY: ReadonlySet<Act> = new Set<Act>([
  'convene',
  'adhere',
  'belief',
  'fail',
  'endeavour',
  'review',
  'judge',
]);

/** An act as a noun: at the start of an item, after "with", or joined to another: الاتفاق على, مع إبداء العزم, والدعوة إلى. */
export const verbalNoun: GrammarForm = {
  id: 'ar/verbal-noun',
  read(words, at, clause) {
    const info = words[at]?.info;
    const sense = info?.senses.find((s) => s.form === 'noun' && isStrong(s.act));
    if (!info || !sense || isCause(info.text, sense)) return null;
    // تقرير is a report, unless an action follows
    if (info.text.endsWith('تقرير') && !has(words, at + 1, 'action')) return null;
    // الإقرار بأن: acknowledging, not endorsing
    const isAcknowledged = sense.act === 'adopt' && info.text.endsWith('اقرار') && /^ب/.test(textAt(words, at + 1));
    const head: Head = isAcknowledged ? { ...toHead(at, sense), act: 'note' } : toHead(at, sense);
    if (clause.head === null) return startsClause(words, at, clause) ? { opensAt: null, head } : null;
    return coordinate(words, at, clause, sense);
  },
};

/** حرصا على, إيمانا ب, نظرا ل, تأكيدا ل: in its care to, in view of: a cause, not an act. */
function isCause(text: string, { act }: Sense): boolean {
  return (act === 'intend' || act === 'belief' || act === 'review' || act === 'affirm') && text.endsWith('ا');
}

/** Nothing but a link word stands between the clause's first word and the noun. */
function startsClause(words: readonly Word[], at: number, clause: ClauseDraft): boolean {
  if (at === clause.first || has(words, at - 1, 'with')) return true;
  if (at === clause.first + 1 && has(words, clause.first, 'link')) return true;
  return (gapAt(words, at) & GAP.colon) !== 0 || isAmongWhat(words, at, clause);
}

/** Words between "among what the statement holds" and what it holds, at most. */
const AMONG = 8;

/** "Among what the statement holds is the rejection of": ومما تضمنه البيان, ومن أبرز ما جاء فيه. */
function isAmongWhat(words: readonly Word[], at: number, { first }: ClauseDraft): boolean {
  const from = /^و?مما$/.test(textAt(words, first)) ? first : whatAfterOf(words, first);
  return from !== null && at - from > 1 && at - from <= AMONG && !(words[at]?.info.isDefinite ?? true);
}

/** ومن (أبرز، أهم، جملة) ما. */
function whatAfterOf(words: readonly Word[], first: number): number | null {
  if (!/^و?من$/.test(textAt(words, first))) return null;
  return [1, 2].map((d) => first + d).find((i) => textAt(words, i) === 'ما') ?? null;
}

function coordinate(words: readonly Word[], at: number, clause: ClauseDraft, sense: Sense): Step | null {
  const info = words[at]?.info;
  const head = toHead(at, sense);
  if (!info || !clause.head) return null;
  const isCommaEnough = clause.head.form !== 'noun' && has(words, at + 1, 'governor') && sense.act === 'appeal';
  const breaks = isCommaEnough ? GAP.semicolon | GAP.comma : GAP.semicolon;
  const isNextItem = info.isJoined && startsWithNoun(words, clause) && (gapAt(words, at) & breaks) !== 0;
  if (isNextItem && isResolveHeld(words, at + 1)) return { opensAt: at, head: { ...head, at: at + 1, act: 'intend' } };
  if (isNextItem && sense.act !== 'convene' && sense.act !== 'review') return { opensAt: at, head };
  if (FIRST_ONLY.has(sense.act)) return null;
  if (isContained(words, at, clause.head)) return { opensAt: null, head };
  if (has(words, at - 1, 'with') && isActWith(words, at, sense)) return { opensAt: at - 1, head };
  if (!info.isJoined) return null;
  const isFirm = info.isOwned || isSincere(words, at) || STANDS.test(textAt(words, at + 1));
  if (sense.act === 'intend' && isFirm) return { opensAt: at, head };
  const isAfterComma = (gapAt(words, at) & GAP.comma) !== 0;
  if (isAfterComma && info.isOwned && (sense.act === 'decide' || sense.act === 'condemn')) return { opensAt: at, head };
  if (!couldBeNoun(words, clause)) return null;
  const isApart = (gapAt(words, at) & (GAP.comma | GAP.semicolon)) !== 0;
  const isGoverning = has(words, at + 1, 'governor') || (words[at + 1]?.info.prefix ?? '') !== '';
  return isApart || (isGoverning && sense.act !== 'support') ? { opensAt: at, head } : null;
}

/** Stands, is firm: والعزم قائم على. */
const STANDS = /^(?:قايم|معقود|منعقد|ثابت|راسخ|اكيد|متجه)(?:ه)?$/;

const CONTAINS = /^[وف]?(?:[يت]?تضمن|شمل|[يت]شمل|احتوي|احتوت|[يت]حتوي|حوي|حوت)ت?$/;
/** Words between "contains" and what is contained, at most. */
const SUBJECT = 4;

/** "The statement contains the rejection of …, and the call for": what a text contains is what it does. */
function isContained(words: readonly Word[], at: number, { at: verb }: Head): boolean {
  if (at - verb > SUBJECT || !CONTAINS.test(textAt(words, verb))) return false;
  for (let i = verb + 1; i < at; i++) if (has(words, i, 'statement')) return true;
  return false;
}

/** The item began with a verbal noun, whatever was read since: التشديد على أن … ليست …؛ وعقد العزم. */
function startsWithNoun(words: readonly Word[], { first, head }: ClauseDraft): boolean {
  return head?.form === 'noun' || (words[first]?.info.senses.some(({ form }) => form === 'noun') ?? false);
}

/** "…, and a sincere wish to": an adjective stands before what is wished, as it never does in "out of a wish to". */
function isSincere(words: readonly Word[], at: number): boolean {
  if ((gapAt(words, at) & (GAP.comma | GAP.semicolon)) === 0) return false;
  return (has(words, at + 2, 'governor') || textAt(words, at + 2) === 'في') && has(words, at + 3, 'action');
}

/** عقد العزم: making up one's mind. */
function isResolveHeld(words: readonly Word[], at: number): boolean {
  return words[at]?.info.senses.some(({ act, form }) => act === 'intend' && form === 'noun') ?? false;
}

const SAID: ReadonlySet<Act> = new Set<Act>([
  'express',
  'affirm',
  'appeal',
  'welcome',
  'point',
  'condemn',
  'intend',
  'thank',
]);

/** "with": an act of saying, or a decision that governs something; not "in line with the decisions of". */
function isActWith(words: readonly Word[], at: number, sense: Sense): boolean {
  if (textAt(words, at).endsWith('ات')) return false;
  return SAID.has(sense.act) || (sense.act === 'decide' && [1, 2, 3].some((d) => has(words, at + d, 'governor')));
}

/** The item began with a verbal noun, or with a word that can be one: تسلم، رفض. */
function couldBeNoun(words: readonly Word[], { head, first }: ClauseDraft): boolean {
  if (!head) return false;
  if (head.form === 'noun') return true;
  return head.at === first && (words[head.at]?.info.senses.some(({ form }) => form === 'noun') ?? false);
}

/** A verbal noun in quotation marks after its report: the statement affirmed “the rejection of …”. */
export const quotedNoun: GrammarForm = {
  id: 'ar/quoted-noun',
  read(words, at, clause) {
    if ((gapAt(words, at) & GAP.quote) === 0 || !awaitsContent(words, clause, at)) return null;
    if (clause.head?.act !== 'say' && clause.head?.act !== 'declare') return null;
    const sense = words[at]?.info.senses.find((s) => s.form === 'noun' && isStrong(s.act) && !FIRST_ONLY.has(s.act));
    if (!sense || textAt(words, at) === '') return null;
    return { opensAt: null, head: toHead(at, sense), isContent: true };
  },
};
