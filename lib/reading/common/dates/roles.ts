import type { DateRole } from '@/lib/domain/due-date';
import type { NearWords } from './near-words';
import type { Resolved } from './resolve/resolved';
import { FLAG, FUTURE_VERB, type RoleLexicon } from './role-words';
import type { TrailWord } from './word-trail';

/** What the words around a date say of it. A weak cue is a verb's form alone, and only points a direction. */
export type Cue = { says: 'future' | 'past'; isWeak: boolean } | { says: 'instrument'; isWeak: false } | null;

/** How many words an instrument's name, and what was done to it, can stand from its date. */
const NEAR_INSTRUMENT = 5;
const NEAR_ISSUED = 8;
const SAME_CLAUSE = 14;
/** How far before a verb its auxiliary stands, with a subject's word between. */
const AND_SUBJECT = 2;

const INSTRUMENT: Cue = { says: 'instrument', isWeak: false };
const FUTURE: Cue = { says: 'future', isWeak: false };
const PAST: Cue = { says: 'past', isWeak: false };

/**
 * What the sentence says about a date.
 * @param particle letters written together with the date before it: the "ل" of "لعام"
 * @param canBeOfInstrument false for limits and vague words, which are no instrument's date
 */
export function cueAt(near: NearWords, particle: string, canBeOfInstrument: boolean, lexicon: RoleLexicon): Cue {
  const before = flagsOf(near.before);
  if (particle !== '') before.unshift(lexicon.flags.get(particle) ?? 0);
  const after = flagsOf(near.after);
  if (canBeOfInstrument && isOfInstrument(before, after, lexicon.hasDateBeforeNoun)) return INSTRUMENT;
  if (isOwnOfDecision(before) || isOfPastPerfect(before)) return PAST;
  if (lexicon.hasDateBeforeNoun && isDayOfDecision(before, after)) return PAST;
  return (
    strongCue(before) ??
    strongCue(after) ??
    weakCue(near.before, before, lexicon) ??
    weakCue(near.after, after, lexicon)
  );
}

/**
 * What the sentence says about a time that is counted from now: a promise farther before it is nearer in sense than a
 * participle beside it. "They will hand over the bodies of those killed within ten days".
 */
export function durationCue(cue: Cue, near: NearWords): Cue {
  if (cue?.says !== 'past') return cue;
  const before = flagsOf(near.before);
  if (before.some((flags) => has(flags, FLAG.pastPerfect))) return cue;
  return before.some((flags) => has(flags, FLAG.decisions | FUTURE_VERB | FLAG.promising)) ? FUTURE : cue;
}

const has = (flags: number | undefined, wanted: number) => flags !== undefined && (flags & wanted) !== 0;

const flagsOf = (words: readonly TrailWord[]): number[] => words.map(({ flags }) => flags);

/** "memorandum of 4 May", "المذكرة الموقعة بتاريخ", "Adopted in Vienna on 14 July 2015, the Plan". */
function isOfInstrument(before: readonly number[], after: readonly number[], hasDateBeforeNoun: boolean): boolean {
  if (hasDateBeforeNoun && has(after[0], FLAG.instruments)) return true;
  if (before.slice(0, 2).some((flags) => has(flags, FLAG.dated))) return true;
  const noun = before.findIndex((flags) => has(flags, FLAG.instruments));
  const isNear =
    noun >= 0 && noun <= NEAR_INSTRUMENT && !before.slice(0, noun).some((flags) => has(flags, FLAG.future));
  if (isNear && has(before[0], FLAG.instruments | FLAG.joining)) return true;
  const issuedAt = before.slice(0, NEAR_ISSUED).findIndex((flags) => has(flags, FLAG.issued));
  if (issuedAt < 0 || has(before[issuedAt + 1], FLAG.future | FLAG.auxiliaries)) return false;
  return (
    (noun >= 0 && noun <= SAME_CLAUSE) || after.slice(0, NEAR_INSTRUMENT).some((flags) => has(flags, FLAG.instruments))
  );
}

/** "agreed in July on …": the date says when it was decided, not when it is to happen. */
function isOwnOfDecision(before: readonly number[]): boolean {
  const verb = before.findIndex((flags) => !has(flags, FLAG.light));
  return verb >= 0 && has(before[verb], FLAG.decisions) && !has(before[verb + 1], FLAG.auxiliaries);
}

/** "On Tuesday both sides agreed to": a day at the head of its sentence says when they did. */
function isDayOfDecision(before: readonly number[], after: readonly number[]): boolean {
  if (before.some((flags) => !has(flags, FLAG.light))) return false;
  const verb = after.findIndex((flags) => has(flags, FLAG.decisions | FLAG.future | FLAG.past));
  return verb >= 0 && has(after[verb], FLAG.decisions) && !has(after[verb - 1], FLAG.auxiliaries);
}

/** "had been planned for": unless a verb in the future stands nearer. "كان سيعقد", would have been held, is past. */
function isOfPastPerfect(before: readonly number[]): boolean {
  const had = before.findIndex((flags) => has(flags, FLAG.pastPerfect));
  return had >= 0 && !before.slice(0, Math.max(had - AND_SUBJECT, 0)).some((flags) => has(flags, FUTURE_VERB));
}

function strongCue(context: readonly number[]): Cue {
  let isReported = false;
  for (let i = 0; i < context.length; i++) {
    const flags = context[i];
    if (has(flags, FLAG.decisions | FLAG.future) || isScheduling(context, i)) return FUTURE;
    if (has(flags, FLAG.past) && !isReported && !has(context[i + 1], FLAG.auxiliaries)) return PAST;
    isReported ||= has(flags, FLAG.that);
  }
  return null;
}

/** "is now to take place": an infinitive behind a verb of being. */
function isScheduling(context: readonly number[], at: number): boolean {
  if (!has(context[at], FLAG.infinitive)) return false;
  return has(context[at + 1], FLAG.auxiliaries) || has(context[at + 2], FLAG.auxiliaries);
}

function weakCue(words: readonly TrailWord[], flags: readonly number[], lexicon: RoleLexicon): Cue {
  for (const [n, word] of words.entries()) {
    if (word.tense === undefined) word.tense = lexicon.tenseOf(word.text);
    if (word.tense && !has(flags[n + 1], FLAG.auxiliaries)) return { says: word.tense, isWeak: true };
  }
  return null;
}

/**
 * The role of a date whose days are known, seen from the document's day; the words decide what the days leave open.
 * A limit that lies ahead is due whatever the words.
 */
export function roleOf({ first, last, precision }: Resolved, day: number | null, cue: Cue, isLimit: boolean): DateRole {
  if (precision === 'vague') return 'due';
  const past = cue?.says === 'instrument' ? 'reference' : 'event-past';
  if (day === null) return cue === null || cue.says === 'future' ? 'due' : past;
  if (last !== null && last < day) return past;
  if (first !== null && first > day) return 'due';
  if (isLimit && (last === null || last > day)) return 'due';
  // What began earlier and ends today is the meeting itself.
  if (last === day && first !== day) return past;
  const isThisDay = first === day && last === day;
  if (cue?.says === 'future' && !(cue.isWeak && isThisDay)) return 'due';
  if (cue !== null && cue.says !== 'future') return past;
  return last === null || last > day ? 'due' : past;
}
