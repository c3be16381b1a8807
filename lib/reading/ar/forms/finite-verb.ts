import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Form, Mark, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { awaitsContent, gapAt, has, isRelative, isStrong, openingAt, textAt, toHead } from './word-tests';

const FINITE: ReadonlySet<Form> = new Set<Form>(['past', 'present', 'future']);
/** Past forms of "he" with more than three letters that are also nouns: progress, a timetable. They need support. */
const HOMOGRAPHS = new Set(['تقدم', 'جدول', 'اجري']);
/** Past forms of "he" that are prepositions everywhere else: before, within, for the sake of. */
const PREPOSITIONS = new Set(['قبل', 'ضمن', 'اجل', 'حسب']);
/** In, from, to, on, about: a noun follows, never a verb ("in the case of"). */
const GOVERNING = /^[وف]?(?:في|من|الي|علي|عن|بعد|خلال|لدي|عند)$/;
/** Three letters without vowels are too many words at once: such a form needs support too. */
const SHORT = 3;
/** Short forms that are hardly ever anything else, joined or not. */
const SAFE = new Set([
  'قال',
  'اكد',
  'دعا',
  'قرر',
  'رحب',
  'شدد',
  'جدد',
  'كرر',
  'ندد',
  'ذكر',
  'اقر',
  'اصر',
  'شكر',
  'لفت',
  'نوه',
  'حذر',
]);
const SUBJECTS: readonly Mark[] = ['common', 'statement', 'person', 'that', 'guarantor'];

/** A verb in a finite form: "و" or a link before it opens a clause; after "that" it is what is reported. */
export const finiteVerb: GrammarForm = {
  id: 'ar/finite-verb',
  read(words, at, clause) {
    const sense = finiteSense(words, at, clause);
    if (!sense || isRelative(words, at)) return null;
    const head = toHead(at, sense);
    if (clause.head !== null && isInRelative(words, at, sense)) return null;
    if (isBoundVerb(words, at, sense) || isAsPromised(words, at, clause)) return null;
    return placed(words, at, clause, head, sense);
  },
};

function placed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head, sense: Sense): Step | null {
  const isJoined = words[at]?.info.isJoined ?? false;
  const isSecond = isJoined && clause.isFrameInherited && at > clause.first + 1 && isStrong(head.act);
  if (clause.head === null && !isSecond) return { opensAt: null, head };
  if (clause.head === null) return { opensAt: at, head };
  const isQuoteStart = (gapAt(words, at) & GAP.quote) !== 0;
  if ((!isJoined || isQuoteStart) && awaitsContent(words, clause, at)) {
    return isTold(clause.head, head) ? { opensAt: null, head, isContent: true } : null;
  }
  if (!isJoined && isSubject(clause.head, clause, words, at)) return { opensAt: null, head };
  if (opens(words, at, sense)) return { opensAt: openingAt(words, at), head };
  const subject = isStrong(sense.act) || sense.form === 'future' ? subjectAfterBreak(words, at, clause) : null;
  if (subject !== null) return { opensAt: subject, head };
  return null;
}

/** "…, the participants reaffirmed": the subject stands before its verb, after a break. */
function subjectAfterBreak(words: readonly Word[], at: number, clause: ClauseDraft): number | null {
  for (let i = at - 1; i >= at - 3 && i > (clause.head?.at ?? clause.first); i--) {
    const isSpeaker = has(words, i, 'common') || has(words, i, 'guarantor') || has(words, i, 'statement');
    const isJoined = textAt(words, i).startsWith('و') && !has(words, i, 'relative');
    if (gapAt(words, i) & (GAP.comma | GAP.semicolon)) return isSpeaker || isJoined ? i : null;
    if (has(words, i, 'relative') || has(words, i, 'that')) return null;
  }
  return null;
}

/** What merely happened is told by a verb of saying; after "affirmed that" it is part of the statement. */
function isTold(frame: Head, { act }: Head): boolean {
  return act !== 'happen' || frame.act === 'say' || frame.act === 'declare';
}

/** A verb that is known by its shape alone. */
const isGuess = ({ act, form }: Sense) => act === 'do' && form !== 'future';

/** Where a verb by shape is one: first in its clause, or joined to a clause after a break. */
function isPlausible(words: readonly Word[], at: number, isFirst: boolean): boolean {
  if (isFirst)
    return (
      at === 0 ||
      (words[at]?.gap ?? 0) !== 0 ||
      has(words, at - 1, 'link') ||
      has(words, at - 1, 'that') ||
      (words[at]?.info.isJoined ?? false)
    );
  return (words[at]?.info.isJoined ?? false) && (gapAt(words, at) & (GAP.comma | GAP.semicolon)) !== 0;
}

/** Acts that tell a circumstance as often as they open a clause. */
const TELLING: ReadonlySet<Act> = new Set<Act>(['fail', 'support', 'adhere', 'review', 'belief', 'satisfied', 'note']);

/** "the groups that hold the area and target its people": joined to the verb of a relative clause, with no break since. */
function isInRelative(words: readonly Word[], at: number, { act }: Sense): boolean {
  if (!TELLING.has(act) || gapAt(words, at) !== 0) return false;
  for (let i = at - 1; i > at - 8 && i > 0; i--) {
    if (has(words, i, 'relative')) return true;
    if (gapAt(words, i) !== 0) return false;
  }
  return false;
}

/** "as we promised": a comparison, not an act. */
function isAsPromised(words: readonly Word[], at: number, clause: ClauseDraft): boolean {
  return textAt(words, at - 1) === 'كما' && at - 1 > clause.first && gapAt(words, at - 1) === 0;
}

/** A new clause opens at a conjunction, a link word or a break, where the verb does more than report a circumstance. */
function opens(words: readonly Word[], at: number, sense: Sense): boolean {
  const info = words[at]?.info;
  const gap = gapAt(words, at);
  const isCoordinate = (info?.isJoined ?? false) || has(words, at - 1, 'link') || textAt(words, at - 1) === 'وقد';
  if (sense.form === 'future') return isCoordinate;
  if (sense.act === 'do' || sense.act === 'achieve') return isCoordinate && (gap & (GAP.comma | GAP.semicolon)) !== 0;
  if (!isStrong(sense.act)) return isCoordinate && (gap & (GAP.semicolon | GAP.stop)) !== 0;
  if (sense.act === 'convene') return isCoordinate && (sense.form === 'present' || isResolve(words, at + 1));
  return isCoordinate || (gap & (GAP.comma | GAP.semicolon)) !== 0;
}

/** "the meeting … was put off": what stood first was the subject of this verb, not an act. */
function isSubject(head: Head, clause: ClauseDraft, words: readonly Word[], at: number): boolean {
  if (head.form !== 'noun' || head.at - clause.first > (head.act === 'convene' ? 3 : 0)) return false;
  for (let i = head.at + 1; i < at; i++) if (has(words, i, 'governor')) return false;
  return head.act !== 'need' && head.act !== 'intend';
}

/** عقدوا العزم: they made up their mind. */
function isResolve(words: readonly Word[], at: number): boolean {
  return words[at]?.info.senses.some(({ act, form }) => act === 'intend' && form === 'noun') ?? false;
}

/** ألا, بألا: that not. */
const isNotTo = (text: string) => text === 'الا' || text === 'بالا';

/** A subjunctive after أن belongs to the verb before it, and so does a verb of purpose. */
function isBoundVerb(words: readonly Word[], at: number, sense: Sense): boolean {
  const before = textAt(words, at - 1);
  return (
    sense.form === 'present' &&
    (before === 'ان' || before === 'بان' || before === 'لان' || before === 'كي' || before === 'حتي' || isNotTo(before))
  );
}

function finiteSense(words: readonly Word[], at: number, clause: ClauseDraft): Sense | null {
  const info = words[at]?.info;
  if (!info) return null;
  const sense = info.senses.find(({ form }) => FINITE.has(form));
  if (!sense) return null;
  const isFirst = clause.head === null && at - clause.first <= 2;
  if (isGuess(sense) && !isPlausible(words, at, isFirst)) return null;
  const bare = info.isJoined ? info.text.slice(1) : info.text;
  const isHe = sense.form === 'past' && sense.person === 'he';
  if (isHe && (PREPOSITIONS.has(bare) || GOVERNING.test(textAt(words, at - 1)))) return null;
  const isHomograph = isHe && (bare.length <= SHORT || HOMOGRAPHS.has(bare));
  if (isHomograph && !hasSupport(words, at, bare, isFirst || info.isJoined || isAfterBreak(words, at))) return null;
  const isAlsoNoun = info.senses.some(({ form }) => form === 'noun');
  if (isAlsoNoun && !isVerbHere(words, at, sense)) return null;
  return isReminder(words, at, sense) ? { ...sense, act: 'note' } : sense;
}

/** ذكّر بأن recalls, ذكر أن mentions: without the doubling mark the preposition tells them apart. */
function isReminder(words: readonly Word[], at: number, { act }: Sense): boolean {
  const isEither = act === 'say' ? /ذكر/.test(textAt(words, at)) : act === 'adopt' && /قر/.test(textAt(words, at));
  if (!isEither) return false;
  for (let i = at + 1; i <= at + 4; i++) {
    if (/^ب/.test(textAt(words, i)) && words[i]?.info.prefix !== '') return true;
    if (i === at + 1 && /^ب/.test(textAt(words, i))) return true;
    if (has(words, i, 'that') || gapAt(words, i + 1) !== 0) return false;
  }
  return false;
}

/** After a comma, a colon, a quotation mark or a link word. */
function isAfterBreak(words: readonly Word[], at: number): boolean {
  return (gapAt(words, at) & (GAP.comma | GAP.colon | GAP.quote | GAP.semicolon)) !== 0 || has(words, at - 1, 'link');
}

function hasSupport(words: readonly Word[], at: number, bare: string, isPlaced: boolean): boolean {
  if (SAFE.has(bare)) return true;
  if (bare === 'نص') return [1, 2, 3, 4].some((d) => textAt(words, at + d) === 'علي');
  if (bare === 'بين' || bare === 'علم') return has(words, at + 1, 'that');
  if (bare === 'عبر')
    return (
      (isPlaced && [2, 3, 4, 5, 6, 7, 8].some((d) => textAt(words, at + d) === 'عن')) || textAt(words, at + 1) === 'عن'
    );
  return isPlaced && (!words[at]?.info.isJoined || isFollowedBySubject(words, at));
}

function isFollowedBySubject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.info;
  return next !== undefined && SUBJECTS.some((mark) => next.marks.has(mark));
}

/** رفض, بحث, دعم are verbs where a subject follows; other persons show it by their ending. */
function isVerbHere(words: readonly Word[], at: number, sense: Sense): boolean {
  if (sense.form !== 'past' || sense.person !== 'he') return sense.form !== 'past' || sense.person !== 'they';
  if (sense.act === 'fail' && gapAt(words, at) !== 0) return true;
  return isFollowedBySubject(words, at);
}
