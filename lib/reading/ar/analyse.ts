import { foldText } from '../common/fold';
import type { Act, Mark, Sense, WordInfo } from '../common/word-info';
import { isActionNoun, withoutPossessive } from './action-noun';
import { passiveForms } from './passive-forms';
import { peel, type Peeled } from './peel';
import { isPivot } from './pivots';
import { stemsOf } from './stems';
import { suffixedForms } from './suffixed-verbs';
import { nounForms, participleForms, pastForms, presentForms, type WrittenForm } from './word-forms';
import { ACTS } from './words/acts';
import { DEEDS } from './words/deeds';
import { MARKS } from './words/marks';
import { NOT_FUTURE } from './words/not-future';
import { NOT_PAST } from './words/not-past';
import { NOT_PRESENT as NOT_PRESENT_WORDS } from './words/not-present';

type LexicalForm = WrittenForm & { act: Act };

/** Participles that end in a weak letter, written without it: معرب is sound, داع is weak. */
const WEAK_PARTICIPLES = new Set([
  'داع',
  'مبد',
  'ناو',
  'مثن',
  'متبن',
  'موص',
  'ناف',
  'ماض',
  'راج',
  'مدل',
  'باق',
  'ساع',
  'متفان',
]);
/** A city, two of them: written as "condemning" in the feminine. */
const CITY = /^مدين(?:ه|تين|تان)$/;
/** It pleases us, it worries them: verbs of feeling carry the speakers as their object. */
const FEELINGS: ReadonlySet<Act> = new Set<Act>(['concern', 'regret', 'belief', 'welcome']);
/** So does what moves them: يحدوهم. */
const MOVING = new Set(['يحدو']);
const NOUN_BEGINNINGS = NOT_FUTURE.map(foldText);
const NOT_PRESENT = NOT_PRESENT_WORDS.map(foldText);
const VERBAL: readonly string[] = ['past', 'present', 'future'];
const FORMS = buildForms();
const MARKED = buildMarks();

function buildForms(): Map<string, LexicalForm[]> {
  const forms = new Map<string, LexicalForm[]>();
  for (const [act, past, present, nouns, participle] of [...ACTS, ...DEEDS]) {
    const written = [
      ...pastForms(past),
      ...presentForms(foldText(present)),
      ...nouns.split(' ').flatMap((noun) => nounForms(foldText(noun))),
      ...participleForms(foldText(participle), WEAK_PARTICIPLES.has(participle)),
    ];
    const extra = [
      ...(FEELINGS.has(act) || MOVING.has(present) ? felt(foldText(present)) : []),
      ...suffixedForms(act, past, present),
    ];
    for (const form of [...written, ...extra]) {
      if (CITY.test(form.text)) continue;
      addTo(forms, form.text, { ...form, act });
    }
  }
  addPassives(forms);
  return forms;
}

/** A passive that is written as another verb is left to that verb. */
function addPassives(forms: Map<string, LexicalForm[]>): void {
  for (const [act, past, present] of ACTS) {
    for (const form of passiveForms(past, present)) {
      const isTaken = forms.get(form.text)?.some((known) => VERBAL.includes(known.form)) ?? false;
      if (!isTaken) addTo(forms, form.text, { ...form, act });
    }
  }
}

function felt(present: string): WrittenForm[] {
  if (present === '') return [];
  return ['نا', 'ها', 'هم'].map((us) => ({ text: present + us, form: 'present', person: 'we', isOwned: false }));
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function buildMarks(): Map<string, Mark[]> {
  const marked = new Map<string, Mark[]>();
  for (const mark of Object.keys(MARKS) as Mark[]) {
    for (const word of MARKS[mark]) addTo(marked, foldText(word), mark);
  }
  return marked;
}

/** Verbs take neither article nor preposition; a noun with a possessive takes no article. */
function fits(form: LexicalForm, way: Peeled, word: string): boolean {
  if (VERBAL.includes(form.form)) return way.prefix === '' && !way.isDefinite;
  // كاملا is "wholly", not "as hoping"
  if (way.prefix === 'ك' && !way.isDefinite) return false;
  // ف joins verbs and particles, hardly ever a bare noun: فنية is technical, not "and an intention"
  const isBareAfterFa = way.isJoined && word.startsWith('ف') && !way.isDefinite && form.form === 'noun';
  return !isBareAfterFa && !(form.isOwned && way.isDefinite);
}

/** Endings of the nouns in that list: سيد, سيدة, سيدات; but سيدفع is a verb. */
const NOUN_ENDING = /^(?:|ه|ا|ي|ات|تين|تان|ان|ين|ون|يه|ها|هم|نا|ت)$/;

/** A short beginning counts only with an ending of nouns after it; a long one, or one with a long vowel, always. */
function isNounBy(noun: string, base: string): boolean {
  if (!base.startsWith(noun)) return false;
  return noun.length > 4 || noun[2] === 'ا' || NOUN_ENDING.test(base.slice(noun.length));
}

/** "Will" plus a verb that no list has: س, then ي ت or ن, and none of the nouns that begin so. */
function unknownFuture(base: string): Sense | null {
  if (base.length < 4 || base[0] !== 'س' || !'يتن'.includes(base[1] ?? '')) return null;
  if (NOUN_BEGINNINGS.some((noun) => isNounBy(noun, base))) return null;
  const person = base[1] === 'ن' ? 'we' : base.endsWith('ون') ? 'they' : base[1] === 'ت' ? 'she' : 'he';
  return { act: 'do', form: 'future', person };
}

/** A verb in the present that no list has, by its prefix: ينجز, تضع, نرسل. A guess that only its place can confirm. */
function unknownPresent(base: string): Sense | null {
  // a verb with ت at both ends is past: تضررت
  if (base.length < 3 || base.length > 9 || /^ت.+ت$/.test(base) || !isImperfectShape(base)) return null;
  const person = base[0] === 'ن' ? 'we' : base.endsWith('ون') ? 'they' : base[0] === 'ت' ? 'she' : 'he';
  return { act: 'do', form: 'present', person };
}

/** A verb in the past that no list has, by its ending: وطدت, وطدوا. */
function unknownPast(base: string): Sense | null {
  if (base.length < 4) return null;
  if (base.length > 4 && base.endsWith('وا')) return { act: 'do', form: 'past', person: 'they' };
  const isShe = base.endsWith('ت') && !/[او]ت$/.test(base) && !isActionNoun(base) && !NOT_PAST.has(base);
  if (isShe) return { act: 'do', form: 'past', person: 'she' };
  return DERIVED_PAST.test(base) ? { act: 'do', form: 'past', person: 'he' } : null;
}

/** The derived patterns of "he" in the past that no noun shares: انحسر, ارتبط, استقطب. */
const DERIVED_PAST = /^(?:ان[^اويته]{2}[^اويه]|ا[^اويني]ت[^اويه]{2}|است[^اويه]{3})$/;

function isImperfectShape(base: string): boolean {
  if (base[0] === 'ي') return !NOT_PRESENT.some((noun) => base.startsWith(noun));
  if (base[0] !== 'ت' && base[0] !== 'ن') return false;
  return (
    base.length <= 6 &&
    !isActionNoun(base) &&
    !/[هاء]$/.test(base) &&
    !NOT_PRESENT.some((noun) => base.startsWith(noun))
  );
}

/** Everything that a folded Arabic word can be. Deterministic; cached by the caller. */
export function analyseArabic(text: string): WordInfo {
  const ways = peel(text);
  const senses: Sense[] = [];
  const marks = new Set<Mark>();
  let known: Peeled | null = null;
  let isOwned = false;
  for (const way of ways) {
    for (const form of FORMS.get(way.base) ?? []) {
      if (!fits(form, way, text)) continue;
      senses.push({ act: form.act, form: form.form, person: form.person });
      known ??= way;
      isOwned ||= form.isOwned;
    }
    const listed = MARKED.get(way.base);
    const found = listed ?? ownedMarks(way.base);
    isOwned ||= listed === undefined && found.length > 0;
    for (const mark of found) {
      if (mark === 'relative' && way.prefix === 'ك') continue;
      marks.add(mark);
      known ??= way;
    }
  }
  if (senses.length === 0 && marks.size === 0) addUnknown(ways, senses);
  if (isOwned && text.endsWith('ها')) marks.add('its');
  const shape = known ?? guess(ways);
  if (isActionNoun(text)) marks.add('action');
  else marks.delete('action');
  const { isJoined, prefix } = shape;
  const isDefinite = shape.isDefinite || /^[وف]?ال.{3}/.test(text);
  return {
    text,
    senses,
    marks,
    isJoined,
    prefix,
    isDefinite,
    isOwned,
    isPivot: isPivot(text, senses, marks),
    stems: stemsOf(text),
    bases: basesOf(ways),
  };
}

function addUnknown(ways: readonly Peeled[], senses: Sense[]): void {
  for (const way of ways) {
    if (way.prefix !== '' || way.isDefinite) continue;
    const verb = unknownFuture(way.base) ?? unknownPresent(way.base) ?? unknownPast(way.base);
    if (verb) senses.push(verb);
  }
}

/** Their session, its efforts: a noun with a possessive is marked as without it. */
function ownedMarks(base: string): readonly Mark[] {
  const bare = withoutPossessive(base);
  if (bare === base) return [];
  return (MARKED.get(bare) ?? []).filter((mark) => mark === 'event' || mark === 'instrument' || mark === 'principle');
}

const basesOf = (ways: readonly Peeled[]) => [...new Set(ways.map(({ base }) => base))];

/** و before a verb, or ب and ل before a verbal noun: بتسيير, ومواصلة. */
function isClear({ base, isJoined, prefix }: Peeled): boolean {
  if (prefix !== '') return isActionNoun(base);
  return isJoined && (unknownFuture(base) !== null || unknownPresent(base) !== null);
}

/** An unknown word is joined or prefixed only where the article or a future shows it: والحدود, but not وفد. */
function guess(ways: readonly Peeled[]): Peeled {
  const [whole] = ways;
  const clear = ways.find((way) => way.isDefinite || isClear(way));
  return clear ?? whole ?? { base: '', isJoined: false, prefix: '', isDefinite: false };
}
