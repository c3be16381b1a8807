import type { DateRole } from '@/lib/domain/due-date';
import type { Folded } from '../fold';
import type { Resolved } from './resolve/resolved';
import type { RoleWords } from './role-words';

/** What the words around a date say of it. */
export type Cue = 'future' | 'past' | 'instrument' | null;

const FARTHEST = 240;
const NEAR_INSTRUMENT = 5;

/** What the sentence says about the date at `[start, end)` of the folded text. */
export function cueAt(folded: Folded, start: number, end: number, words: RoleWords): Cue {
  const before = wordsBefore(folded, start);
  const after = wordsAfter(folded, end);
  if (isOfInstrument(before, after, words)) return 'instrument';
  return tenseCue(before, after, words);
}

/** The words of the sentence before a place, the nearest first. */
function wordsBefore({ text, source, sourceIndex }: Folded, start: number): string[] {
  const from = Math.max(0, start - FARTHEST);
  const context = text.slice(from, start);
  let cut = Math.max(
    context.lastIndexOf('. '),
    context.lastIndexOf('; '),
    context.lastIndexOf('! '),
    context.lastIndexOf('? '),
  );
  const blank = source.lastIndexOf('\n\n', sourceIndex[start]);
  const firstSource = sourceIndex[from] ?? 0;
  if (blank >= firstSource && (sourceIndex[from + cut + 1] ?? 0) < blank) {
    cut = context.length;
    while (cut > 0 && (sourceIndex[from + cut - 1] ?? 0) > blank) cut--;
  }
  return toWords(context.slice(Math.max(0, cut))).reverse();
}

function wordsAfter({ text }: Folded, end: number): string[] {
  const context = text.slice(end, end + FARTHEST / 2);
  const stop = context.search(/[.;!?] /);
  return toWords(stop < 0 ? context : context.slice(0, stop));
}

const toWords = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** "memorandum of 4 May", "المذكرة الموقعة بتاريخ", "Adopted in Vienna on 14 July 2015, the Plan". */
function isOfInstrument(before: readonly string[], after: readonly string[], words: RoleWords): boolean {
  const isInstrument = (word: string) => words.instruments.has(word);
  if (words.hasDateBeforeNoun && isInstrument(after[0] ?? '')) return true;
  const nearest = before[0] ?? '';
  const noun = before.findIndex(isInstrument);
  const isJoined = isInstrument(nearest) || words.joining.has(nearest);
  if (
    isJoined &&
    noun >= 0 &&
    noun <= NEAR_INSTRUMENT &&
    !before.slice(0, noun).some((word) => words.future.has(word))
  ) {
    return true;
  }
  const issuedAt = before.slice(0, NEAR_INSTRUMENT + 1).findIndex((word) => words.issued.has(word));
  if (
    issuedAt < 0 ||
    words.future.has(before[issuedAt + 1] ?? '') ||
    words.auxiliaries.has(before[issuedAt + 1] ?? '')
  ) {
    return false;
  }
  return noun >= 0 || after.slice(0, NEAR_INSTRUMENT + 1).some(isInstrument);
}

function tenseCue(before: readonly string[], after: readonly string[], words: RoleWords): Cue {
  const firstHeavy = before.findIndex((word) => !words.light.has(word));
  const isOwnOfDecision =
    firstHeavy >= 0 &&
    words.decisions.has(before[firstHeavy] ?? '') &&
    !words.auxiliaries.has(before[firstHeavy + 1] ?? '');
  if (isOwnOfDecision || before.some((word) => words.pastPerfect.has(word))) return 'past';
  return strongCue(before, words) ?? strongCue(after, words) ?? weakCue(before, words) ?? weakCue(after, words);
}

function strongCue(context: readonly string[], words: RoleWords): Cue {
  for (const [i, word] of context.entries()) {
    if (words.decisions.has(word) || words.future.has(word)) return 'future';
    if (words.past.has(word) && !words.auxiliaries.has(context[i + 1] ?? '')) return 'past';
  }
  return null;
}

function weakCue(context: readonly string[], words: RoleWords): Cue {
  for (const [i, word] of context.entries()) {
    const tense = words.auxiliaries.has(context[i + 1] ?? '') ? null : words.tenseOf(word);
    if (tense) return tense;
  }
  return null;
}

/** The role of a date whose days are known, seen from the document's day; the words decide what the days leave open. */
export function roleOf({ first, last, precision }: Resolved, day: number | null, cue: Cue): DateRole {
  if (precision === 'vague') return 'due';
  const past = cue === 'instrument' ? 'reference' : 'event-past';
  if (day === null) return cue === 'future' || cue === null ? 'due' : past;
  if (last !== null && last < day) return past;
  if (first !== null && first > day) return 'due';
  if (cue === 'future') return 'due';
  if (cue !== null) return past;
  return last === null || last > day ? 'due' : past;
}
