import type { ClauseDraft } from '../../common/clause';
import { isUnlisted, type Form, type Mark, type Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { phraseAct } from './phrase';
import { oneOf } from '../../common/one-of';
import { awaitsContent, gapAt, has, textAt } from './word-tests';

const FINITE: ReadonlySet<Form> = new Set<Form>(['past', 'present', 'future']);
/** Past forms of "he" with more than three letters that are also nouns: progress, a timetable. They need support. */
const HOMOGRAPHS = new Set(['تقدم', 'جدول', 'اجري']);
/** Past forms of "he" (and "forward") that are prepositions everywhere else: before, within, for the sake of. */
const PREPOSITIONS = new Set(['قبل', 'ضمن', 'اجل', 'حسب']);
/** In, from, to, on, about, any, every, some, with, between: a noun follows, never a verb ("in the case of"). */
const GOVERNING =
  /^[وفبل]?(?:في|من|الي|علي|عن|بعد|خلال|لدي|عند|اي|كل|بعض|جميع|كافه|مع|بين|دون|نحو|عبر|ضد|غير|اول|حول)$/;
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
const SUBJECTS: readonly Mark[] = ['common', 'statement', 'person', 'that', 'guarantor', 'name'];

/** A verb that is known by its shape alone. */
const isGuess = ({ act, form }: Sense) => act === 'do' && form !== 'future';

/** Where a verb by shape is one: first in its clause, or joined to a clause after a break. */
function isPlausible(words: readonly Word[], at: number, isFirst: boolean, clause: ClauseDraft): boolean {
  if (textAt(words, at - 1) === 'قد' || followsSubject(words, at, clause) || isFronted(words, at, clause)) return true;
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

/** How a clause begins that says first of what or when it speaks: in, on, concerning, during. */
const FRONT = new RegExp(
  `^[وف]?${oneOf(`
  في علي فيما بشان بخصوص خلال من حول عن قبل بعد الي ضمن عقب اثر لدي تحت لجهه بالنسبه بموازاه
  موازاه بالتوازي اضافه علاوه فضلا`)}$`,
);

/** "On the humanitarian level, Russia's …": the verb stands behind the comma. */
function isFronted(words: readonly Word[], at: number, { head, first }: ClauseDraft): boolean {
  return head === null && (gapAt(words, at) & GAP.comma) !== 0 && FRONT.test(textAt(words, first));
}

/** A preposition or a noun that is to be completed stands right before: "any progress", "setting up a register". */
function isGoverned(words: readonly Word[], at: number): boolean {
  if (gapAt(words, at) !== 0) return false;
  const before = words[at - 1]?.info;
  if (!before) return false;
  const isOpenNoun = before.marks.has('action') && !before.isDefinite && !OWNED.test(before.text);
  return isOpenNoun || GOVERNING.test(before.text);
}

/** Their, its, his (or the ending of a feminine noun). */
const OWNED = /(?:ها|هم|هما|نا|ه)$/;
/** Farthest word between "that" or the clause's start and a verb behind its subject. */
const LONGEST_SUBJECT = 14;

/** The verb stands behind its subject, after "that" or at the clause's start: إن المستشفى وصل, روسيا تتولى. */
function followsSubject(words: readonly Word[], at: number, clause: ClauseDraft): boolean {
  if (clause.head === null ? at - clause.first > LONGEST_SUBJECT : !awaitsContent(words, clause, at)) return false;
  const before = words[at - 1]?.info;
  const info = words[at]?.info;
  if (!before || !info || gapAt(words, at) !== 0 || info.isJoined || at === clause.first) return false;
  if (before.isDefinite || OWNED.test(before.text)) return !isGoverned(words, at);
  const isName = isUnlisted(before) && before.prefix === '';
  // شأن يقرره السوريون: a verb with its object as a suffix describes the noun before it
  if (isName && /^[يتن].{3,}(?:ه|ها|هم)$/.test(info.text)) return false;
  return isName && (has(words, at - 2, 'that') || !/^[تن]/.test(info.text) || /ت$/.test(info.text));
}

/** تسلّم الحكومة, تُسلّم رفات: "she hands over", "is handed over", where a feminine or an indefinite noun follows and "he received" cannot stand. */
function handsOver(words: readonly Word[], at: number): Sense | null {
  const next = words[at + 1]?.info;
  if (!/^و?تسلم$/.test(textAt(words, at)) || !next || next.prefix !== '') return null;
  const isSubject = /(?:ه|ات|ا)$/.test(next.text) || (!next.isDefinite && isUnlisted(next));
  return isSubject && words[at]?.info.isJoined ? { act: 'do', form: 'present', person: 'she' } : null;
}

/** The sense in which a word is a finite verb where it stands, or null. */
export function finiteSense(words: readonly Word[], at: number, clause: ClauseDraft): Sense | null {
  const info = words[at]?.info;
  const sense = handsOver(words, at) ?? info?.senses.find(({ form }) => FINITE.has(form));
  if (!info || !sense) return null;
  const act =
    (tellsOfFigures(words, at, sense) ? 'note' : null) ??
    phraseAct(words, at) ??
    (isReminder(words, at, sense) ? 'note' : null);
  const meant = act === null ? sense : { ...sense, act };
  if (isEsteemed(words, at)) return { ...sense, act: 'judge' };
  const isPhrase =
    act !== null && /^(?:ضرب|حدد|وقع|صار|بات|رصد|خلص)$/.test(info.isJoined ? info.text.slice(1) : info.text);
  return isPhrase || isVerb(words, at, clause, meant) ? meant : null;
}

/** The data, figures, reports show that: what is shown has happened. */
const FIGURES = /^(?:المعطيات|الارقام|الاحصاءات|الاحصاييات|التقارير|البيانات|الموشرات|الوقائع|الوقايع|التجربه)$/;
const tellsOfFigures = (words: readonly Word[], at: number, { form }: Sense) =>
  (form === 'present' || form === 'past') && FIGURES.test(textAt(words, at + 1)) && saysThatNear(words, at + 2);

function saysThatNear(words: readonly Word[], from: number): boolean {
  for (let i = from; i <= from + 4; i++) if (has(words, i, 'that')) return true;
  return false;
}

/** وعدّ is "and considered", وعد "promised": without the doubling mark only what it promises tells them apart. */
function isEsteemed(words: readonly Word[], at: number): boolean {
  const isShe =
    textAt(words, at) === 'وعدت' && (words[at + 1]?.info.isDefinite ?? false) && !has(words, at + 1, 'name');
  if (!isShe && (textAt(words, at) !== 'وعد' || !isFollowedBySubject(words, at))) return false;
  for (let i = at + 1; i <= at + LONGEST_SUBJECT && gapAt(words, i) === 0; i++) {
    if (words[i]?.info.prefix === 'ب' || /^ب?ان$/.test(textAt(words, i))) return false;
  }
  return true;
}

function isVerb(words: readonly Word[], at: number, clause: ClauseDraft, sense: Sense): boolean {
  const info = words[at]?.info;
  if (!info) return false;
  const isFirst = clause.head === null && at - clause.first <= 2;
  if (isGuess(sense) && !isPlausible(words, at, isFirst, clause)) return false;
  const bare = info.isJoined ? info.text.slice(1) : info.text;
  const isHe = sense.form === 'past' && sense.person === 'he';
  if ((isHe && PREPOSITIONS.has(bare)) || bare === 'قدما') return false;
  // عُهد إلى: it was entrusted to; else عهد is an age or a pledge
  if (bare === 'عهد' && textAt(words, at + 1) === 'الي') return true;
  // التام, complete: hardly ever "convened" behind a noun
  if (
    bare === 'التام' &&
    !info.isJoined &&
    at > clause.first &&
    textAt(words, at + 1) !== 'في' &&
    !words[at + 1]?.info.isDefinite
  )
    return false;
  // عقب الجلسة: after the session
  if (bare === 'عقب' && (has(words, at + 1, 'event') || /^(?:ذلك|انتهاء|اختتام|ختام)$/.test(textAt(words, at + 1))))
    return false;
  // an item of verbal nouns: زيارة … وتفقد
  if (isHe && info.isJoined && bare.startsWith('ت') && bare.length === 4 && clause.head?.form === 'noun') return false;
  // عادّا: considering
  if (info.text === 'عادا' && gapAt(words, at) !== 0) return false;
  if ((isHe || HOMOGRAPHS.has(bare)) && isGoverned(words, at)) return false;
  const isHomograph = isHe && (bare.length <= SHORT || HOMOGRAPHS.has(bare));
  const isPlaced = isFirst || info.isJoined || isAfterBreak(words, at);
  if (isHomograph && !hasSupport(words, at, bare, isPlaced, clause)) return false;
  const isAlsoNoun = info.senses.some(({ form }) => form === 'noun');
  return !isAlsoNoun || isVerbHere(words, at, sense);
}

/** ذكّر بأن recalls, ذكر أن mentions: without the doubling mark the preposition tells them apart. */
function isReminder(words: readonly Word[], at: number, { act }: Sense): boolean {
  const isEither = act === 'say' ? /ذكر/.test(textAt(words, at)) : act === 'adopt' && /قر/.test(textAt(words, at));
  if (!isEither) return false;
  for (let i = at + 1; i <= at + LONGEST_SUBJECT; i++) {
    if (/^با?ن(?:ه|ها|هم|نا)?$/.test(textAt(words, i))) return true;
    if (i > at + 4) continue;
    if (/^ب/.test(textAt(words, i)) && words[i]?.info.prefix !== '') return true;
    const isNear = i === at + 1 || (i === at + 2 && isFollowedBySubject(words, at));
    if (isNear && /^ب/.test(textAt(words, i))) return true;
    // the statement is the subject here
    if (i === at + 1 && has(words, i, 'statement') && gapAt(words, i + 1) === 0) continue;
    if (has(words, i, 'that') || has(words, i, 'instrument') || gapAt(words, i + 1) !== 0) return false;
  }
  return false;
}

/** After a comma, a colon, a quotation mark or a link word. */
function isAfterBreak(words: readonly Word[], at: number): boolean {
  return (gapAt(words, at) & (GAP.comma | GAP.colon | GAP.quote | GAP.semicolon)) !== 0 || has(words, at - 1, 'link');
}

function hasSupport(words: readonly Word[], at: number, bare: string, isPlaced: boolean, clause: ClauseDraft): boolean {
  if (SAFE.has(bare) || textAt(words, at - 1) === 'قد') return true;
  if (bare === 'وعد' && words[at + 1]?.info.prefix === 'ب') return true;
  if (bare === 'طلب') return /^(?:الي|من)$/.test(textAt(words, at + 1)) && isPlaced;
  if (bare === 'نص') return [1, 2, 3, 4].some((d) => textAt(words, at + d) === 'علي');
  if (bare === 'بين' || bare === 'علم') return has(words, at + 1, 'that');
  if (bare === 'عبر')
    return (
      (isPlaced && [2, 3, 4, 5, 6, 7, 8].some((d) => textAt(words, at + d) === 'عن')) || textAt(words, at + 1) === 'عن'
    );
  if (followsSubject(words, at, clause)) return true;
  const isInitial = at === clause.first && !words[at]?.info.senses.some(({ form }) => form === 'noun');
  return (
    isPlaced && (isInitial || !words[at]?.info.isJoined || isFollowedBySubject(words, at) || isOnlyVerb(words, at))
  );
}

/** "…, and the meeting was put off": no noun is written so, and a definite subject follows. */
function isOnlyVerb(words: readonly Word[], at: number): boolean {
  const info = words[at]?.info;
  const isNoun = info?.marks.has('action') || info?.senses.some(({ form }) => form === 'noun');
  return !isNoun && gapAt(words, at) !== 0 && (words[at + 1]?.info.isDefinite ?? false);
}

function isFollowedBySubject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.info;
  return next !== undefined && SUBJECTS.some((mark) => next.marks.has(mark));
}

/** رفض, بحث, دعم are verbs where a subject follows; other persons show it by their ending. */
function isVerbHere(words: readonly Word[], at: number, sense: Sense): boolean {
  if (sense.form !== 'past' || sense.person !== 'he') return sense.form !== 'past' || sense.person !== 'they';
  if (has(words, at - 1, 'link')) return true;
  // طُلب إلى المانحين: with whom it is asked of beside it
  if (/طلب$/.test(textAt(words, at)) && /^(?:الي|من)$/.test(textAt(words, at + 1))) return true;
  if (sense.act === 'fail' && gapAt(words, at) !== 0) return true;
  // وعد بإتمام: a noun would carry its own article
  const next = words[at + 1]?.info;
  if (sense.act === 'pledge' && next?.prefix === 'ب' && next.marks.has('action')) return true;
  return isFollowedBySubject(words, at);
}
