import type { ThemeId } from '@/lib/domain/vocabulary';
import type { Meeting } from '../meeting/meeting';
import type { TermRole } from '../subject/subject';
import { isNaming } from '../subject/term-bag';
import type { Candidate } from './candidate';
import type { Similarity } from './similarity';
import type { Speech } from './speech';
import { compareWhen } from './when';

const NAMES_ONE = new Set<TermRole>(['body', 'instrument', 'meeting', 'thing', 'group', 'ordinal', 'date', 'word']);
const NAMES_ANY = new Set<TermRole>([...NAMES_ONE, 'name', 'place']);

/** What a later clause must have to answer a promise at all, however alike the two sound. */
export function mayAnswer(
  from: Candidate,
  to: Candidate,
  speech: Speech,
  similarity: Similarity,
  procedural: ReadonlySet<ThemeId>,
): boolean {
  if (!canBeSame(from, to, speech, procedural)) return false;
  if (isOnOtherInstrument(from, to, similarity)) return false;
  if (isOnlyRoundHeld(from, to, speech, similarity)) return false;
  if (needsThing(from, speech) && !isOnSameThing(from, to, similarity)) return false;
  return speech !== 'promise' || isRepeatOf(from, to, similarity);
}

/** A theme in common is enough for a step of a standing promise; all else must be about the same thing. */
function needsThing(from: Candidate, speech: Speech): boolean {
  return speech === 'failed' || speech === 'recalled' || (speech !== 'promise' && from.nature !== 'standing');
}

/** Bad news sets back a promise of one act only where it names what was promised, and another only where it names anything of it. */
function isOnSameThing(from: Candidate, to: Candidate, { shared }: Similarity): boolean {
  const isOne = from.nature === 'definite';
  const isForeign = from.document.language !== to.document.language;
  const names = isOne ? NAMES_ONE : NAMES_ANY;
  // Names stand for words across languages, and an act for the thing where the promise names none: "a third release".
  const isEnough = (role: TermRole) =>
    names.has(role) || (role === 'name' && isForeign) || (role === 'act' && !from.named.hasName);
  return shared.some(({ from: { role } }) => isEnough(role));
}

/**
 * A meeting of a series is answered by words on that same meeting only; that a numbered sitting failed or was held
 * answers the promise of that sitting, not every word on its body. The first of its kind needs no number.
 */
function canBeSame(from: Candidate, to: Candidate, speech: Speech, procedural: ReadonlySet<ThemeId>): boolean {
  if (from.meeting && speech !== 'promise' && !isOnMeetings(from.meeting, to, procedural)) return false;
  if (from.meeting && isFromWithin(from.meeting, to)) return false;
  if (from.meeting) return to.meetingKeys.has(from.meeting.key) && !(speech === 'failed' && isHeldBy(from.meeting, to));
  if (to.meeting && speech === 'promise') return false;
  if (speech === 'failed') return hasItsNumber(to, from);
  return speech !== 'happened' || hasItsNumber(from, to);
}

/** Two instruments of one kind are told apart by their dates, and what is dated later than the promise is not what it names. */
function isOnOtherInstrument(from: Candidate, to: Candidate, { shared }: Similarity): boolean {
  const named = shared.filter((pair) => isNaming(pair.from));
  if (named.length === 0 || named.some((pair) => pair.from.role !== 'instrument')) return false;
  const [mine, theirs] = [datesOf(from), datesOf(to)];
  const isLater = theirs.some((date) => date > from.document.day);
  return isLater || (mine.length > 0 && theirs.length > 0 && !mine.some((date) => theirs.includes(date)));
}

const NAMES_MEETING = new Set<TermRole>(['meeting', 'place', 'word', 'name', 'theme', 'family', 'ordinal']);

/** That a round of a series was held keeps no promise of another meeting ("a preparatory meeting"), though it was in the same town. */
function isOnlyRoundHeld(from: Candidate, to: Candidate, speech: Speech, { shared }: Similarity): boolean {
  if (from.meeting || speech !== 'happened' || to.meetingKeys.size === 0) return false;
  if (compareWhen(from, to, shared).sameWindow > 0 || shared.some(({ from: { role } }) => role === 'ordinal'))
    return false;
  return (
    shared.every(({ from: { role } }) => NAMES_MEETING.has(role)) &&
    shared.some(({ from: { role } }) => role === 'meeting')
  );
}

function datesOf({ terms }: Candidate): string[] {
  return [...terms.values()].filter(({ role }) => role === 'date').map(({ key }) => key.slice('d:'.length));
}

/** A sitting is answered under its number alone; an act (a second group released) under any but another number. */
function hasItsNumber(asked: Candidate, other: Candidate): boolean {
  const numbers = [...asked.ordinals];
  const isNumbered = (number: number) => other.ordinals.has(number) || other.terms.has(`o:${number}`);
  if (numbers.every((number) => number === 1) || numbers.some(isNumbered)) return true;
  const isOwn = (role: TermRole) =>
    [...asked.terms.values()].some((term) => term.role === role && term.origin === 'own');
  if (isOwn('meeting')) return false;
  return !isOwn('act') || other.ordinals.size === 0;
}

/** Of a meeting speaks what has it for its subject or names its series, not every word that was said at it. */
function isOnMeetings({ series }: Meeting, { clause, terms }: Candidate, procedural: ReadonlySet<ThemeId>): boolean {
  if (clause.themes.length === 0 || clause.themes.some((theme) => procedural.has(theme))) return true;
  const names = [...series.ownConcepts].filter((id) => id !== 'meeting');
  return names.some((id) => terms.get(`c:${id}`)?.origin === 'own');
}

/** Once a meeting was held, bad news is of something else. */
function isHeldBy({ round }: Meeting, to: Candidate): boolean {
  return round !== null && round.startOn <= to.document.day;
}

/** The texts of the very meeting speak of it from within; that it was held the calendar tells. */
function isFromWithin({ round }: Meeting, { document }: Candidate): boolean {
  return round !== null && round.id === document.roundId;
}

/**
 * A repeat of one definite act names something of it itself, unless it only points back ("was put off to …").
 * Where the promise names a thing, words alone (the same town, the same party's office) make no repeat.
 */
function isRepeatOf(from: Candidate, to: Candidate, { shared }: Similarity): boolean {
  if (from.nature !== 'definite' || from.meeting) return true;
  const names = shared.filter(({ to: term }) => term.origin === 'own' && NAMES_ONE.has(term.role));
  const isNamed = from.named.hasName ? names.some(({ to: term }) => term.role !== 'word') : names.length > 0;
  return isNamed || (to.ordinals.size === 0 && !to.named.hasName);
}
