import type { DateRole } from '@/lib/domain/due-date';
import type { Folded } from '../fold';
import type { Resolved } from './resolve/resolved';
import type { RoleWords } from './role-words';
import { wordsAfter, wordsBefore } from './sentence-words';

/** What the words around a date say of it. A weak cue is a verb's form alone, and only points a direction. */
export type Cue = { says: 'future' | 'past'; isWeak: boolean } | { says: 'instrument'; isWeak: false } | null;

/** How many words an instrument's name, and what was done to it, can stand from its date. */
const NEAR_INSTRUMENT = 5;
const NEAR_ISSUED = 8;

/**
 * What the sentence says about the date at `[start, end)` of the folded text.
 * @param particle letters written together with the date before it: the "ل" of "لعام"
 * @param canBeOfInstrument false for limits and vague words, which are no instrument's date
 */
export function cueAt(
  folded: Folded,
  start: number,
  end: number,
  particle: string,
  canBeOfInstrument: boolean,
  words: RoleWords,
): Cue {
  const before = wordsBefore(folded, start);
  const after = wordsAfter(folded, end);
  if (particle !== '') before.unshift(particle);
  if (canBeOfInstrument && isOfInstrument(before, after, words)) return { says: 'instrument', isWeak: false };
  return tenseCue(before, after, words);
}

/** "memorandum of 4 May", "المذكرة الموقعة بتاريخ", "Adopted in Vienna on 14 July 2015, the Plan". */
function isOfInstrument(before: readonly string[], after: readonly string[], words: RoleWords): boolean {
  const isInstrument = (word: string) => words.instruments.has(word);
  if (words.hasDateBeforeNoun && isInstrument(after[0] ?? '')) return true;
  const nearest = before[0] ?? '';
  const noun = before.findIndex(isInstrument);
  const isNear = noun >= 0 && noun <= NEAR_INSTRUMENT && !before.slice(0, noun).some((word) => words.future.has(word));
  if (isNear && (isInstrument(nearest) || words.joining.has(nearest))) return true;
  const issuedAt = before.slice(0, NEAR_ISSUED).findIndex((word) => words.issued.has(word));
  const beforeIssued = before[issuedAt + 1] ?? '';
  if (issuedAt < 0 || words.future.has(beforeIssued) || words.auxiliaries.has(beforeIssued)) return false;
  return noun >= 0 || after.slice(0, NEAR_INSTRUMENT).some(isInstrument);
}

function tenseCue(before: readonly string[], after: readonly string[], words: RoleWords): Cue {
  const firstHeavy = before.findIndex((word) => !words.light.has(word));
  const isOwnOfDecision =
    firstHeavy >= 0 &&
    words.decisions.has(before[firstHeavy] ?? '') &&
    !words.auxiliaries.has(before[firstHeavy + 1] ?? '');
  if (isOwnOfDecision || before.some((word) => words.pastPerfect.has(word))) return { says: 'past', isWeak: false };
  return strongCue(before, words) ?? strongCue(after, words) ?? weakCue(before, words) ?? weakCue(after, words);
}

function strongCue(context: readonly string[], words: RoleWords): Cue {
  for (const [i, word] of context.entries()) {
    if (words.decisions.has(word) || words.future.has(word)) return { says: 'future', isWeak: false };
    if (words.past.has(word) && !words.auxiliaries.has(context[i + 1] ?? '')) return { says: 'past', isWeak: false };
  }
  return null;
}

function weakCue(context: readonly string[], words: RoleWords): Cue {
  for (const [i, word] of context.entries()) {
    const says = words.auxiliaries.has(context[i + 1] ?? '') ? null : words.tenseOf(word);
    if (says) return { says, isWeak: true };
  }
  return null;
}

/** The role of a date whose days are known, seen from the document's day; the words decide what the days leave open. */
export function roleOf({ first, last, precision }: Resolved, day: number | null, cue: Cue): DateRole {
  if (precision === 'vague') return 'due';
  const past = cue?.says === 'instrument' ? 'reference' : 'event-past';
  if (day === null) return cue === null || cue.says === 'future' ? 'due' : past;
  if (last !== null && last < day) return past;
  if (first !== null && first > day) return 'due';
  const isThisDay = first === day && last === day;
  if (cue?.says === 'future' && !(cue.isWeak && isThisDay)) return 'due';
  if (cue !== null && cue.says !== 'future') return past;
  return last === null || last > day ? 'due' : past;
}
