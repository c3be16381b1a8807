import type { DateRole } from '@/lib/domain/due-date';
import type { NearWords } from './near-words';
import type { Resolved } from './resolve/resolved';
import { BY_FORM, FLAG, FUTURE_VERB, type RoleLexicon } from './role-words';
import type { WordsBeside } from './words-beside';

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
  const before = particle === '' ? near.before : near.before.withParticle(lexicon.listed.get(particle) ?? 0);
  const { after } = near;
  if (canBeOfInstrument && isOfInstrument(before, after, lexicon.hasDateBeforeNoun)) return INSTRUMENT;
  if (isOwnOfDecision(before) || isOfPastPerfect(before)) return PAST;
  if (lexicon.hasDateBeforeNoun && isDayOfDecision(before, after)) return PAST;
  return strongCue(before) ?? strongCue(after) ?? weakCue(before) ?? weakCue(after);
}

/**
 * What the sentence says about a time that is counted from now: a promise farther before it is nearer in sense than a
 * participle beside it. "They will hand over the bodies of those killed within ten days".
 */
export function durationCue(cue: Cue, { before }: NearWords): Cue {
  if (cue?.says !== 'past' || before.has(FLAG.pastPerfect)) return cue;
  return before.has(FLAG.decisions | FUTURE_VERB | FLAG.promising) ? FUTURE : cue;
}

const has = (flags: number, wanted: number) => (flags & wanted) !== 0;

/** "memorandum of 4 May", "المذكرة الموقعة بتاريخ", "Adopted in Vienna on 14 July 2015, the Plan". */
function isOfInstrument(before: WordsBeside, after: WordsBeside, hasDateBeforeNoun: boolean): boolean {
  if (hasDateBeforeNoun && has(after.flags(0), FLAG.instruments)) return true;
  if (before.has(FLAG.dated, 2)) return true;
  const noun = before.find(FLAG.instruments);
  const isNear = noun >= 0 && noun <= NEAR_INSTRUMENT && !before.has(FLAG.future, noun);
  if (isNear && has(before.flags(0), FLAG.instruments | FLAG.joining)) return true;
  const issuedAt = before.find(FLAG.issued, NEAR_ISSUED);
  if (issuedAt < 0 || has(before.flags(issuedAt + 1), FLAG.future | FLAG.auxiliaries)) return false;
  return (noun >= 0 && noun <= SAME_CLAUSE) || after.has(FLAG.instruments, NEAR_INSTRUMENT);
}

/** "agreed in July on …": the date says when it was decided, not when it is to happen. */
function isOwnOfDecision(before: WordsBeside): boolean {
  const verb = before.findWithout(FLAG.light);
  return verb >= 0 && has(before.flags(verb), FLAG.decisions) && !has(before.flags(verb + 1), FLAG.auxiliaries);
}

/** "On Tuesday both sides agreed to": a day at the head of its sentence says when they did. */
function isDayOfDecision(before: WordsBeside, after: WordsBeside): boolean {
  if (before.findWithout(FLAG.light) >= 0) return false;
  const verb = after.find(FLAG.decisions | FLAG.future | FLAG.past);
  return verb >= 0 && has(after.flags(verb), FLAG.decisions) && !has(after.flags(verb - 1), FLAG.auxiliaries);
}

/** "had been planned for": unless a verb in the future stands nearer. "كان سيعقد", would have been held, is past. */
function isOfPastPerfect(before: WordsBeside): boolean {
  const had = before.find(FLAG.pastPerfect);
  return had >= 0 && !before.has(FUTURE_VERB, had - AND_SUBJECT);
}

const STRONG = FLAG.decisions | FLAG.future | FLAG.past | FLAG.infinitive;

function strongCue(context: WordsBeside): Cue {
  let isReported = false;
  for (let i = context.find(STRONG | FLAG.that); i >= 0 && i < context.count; i++) {
    const flags = context.flags(i);
    if (has(flags, FLAG.decisions | FLAG.future) || isScheduling(context, i)) return FUTURE;
    if (has(flags, FLAG.past) && !isReported && !has(context.flags(i + 1), FLAG.auxiliaries)) return PAST;
    isReported ||= has(flags, FLAG.that);
  }
  return null;
}

/** "is now to take place": an infinitive behind a verb of being. */
function isScheduling(context: WordsBeside, at: number): boolean {
  if (!has(context.flags(at), FLAG.infinitive)) return false;
  return has(context.flags(at + 1), FLAG.auxiliaries) || has(context.flags(at + 2), FLAG.auxiliaries);
}

const WEAK_FUTURE: Cue = { says: 'future', isWeak: true };
const WEAK_PAST: Cue = { says: 'past', isWeak: true };

function weakCue(context: WordsBeside): Cue {
  if (!context.has(BY_FORM.future | BY_FORM.past)) return null;
  for (let n = 0; n < context.length; n++) {
    const flags = context.word(n)?.flags ?? 0;
    if (!has(flags, BY_FORM.future | BY_FORM.past) || has(context.flags(n + 1), FLAG.auxiliaries)) continue;
    return has(flags, BY_FORM.future) ? WEAK_FUTURE : WEAK_PAST;
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
