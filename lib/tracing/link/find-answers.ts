import type { ThemeId } from '@/lib/domain/vocabulary';
import type { Meeting } from '../meeting/meeting';
import type { Term, TermRole } from '../subject/subject';
import { isNaming } from '../subject/term-bag';
import type { Frame } from './frame';
import type { Candidate } from './candidate';
import { chanceOf } from './chance';
import { likenessOf } from './likeness';
import { relate, type Related } from './relate';
import { compare, type Similarity } from './similarity';
import type { Speech } from './speech';
import type { TermIndex } from './term-index';
import type { Weights } from './weights';

/** A later clause that answers a promise. */
export interface Answer extends Related {
  readonly to: Candidate;
  readonly speech: Speech;
  readonly similarity: Similarity;
  readonly score: number;
}

const NAMES_ONE = new Set<TermRole>(['body', 'instrument', 'meeting', 'thing', 'group', 'ordinal', 'date', 'word']);
const NAMES_ANY = new Set<TermRole>([...NAMES_ONE, 'name', 'place']);

/** Below this chance two clauses are not taken to be about the same thing. */
const LEAST_CHANCE = 0.5;
const LEAST_CHANCE_OF_NEWS = 0.55;
/** News that one side tells, not the process. */
const LEAST_CHANCE_OF_CLAIM = 0.7;

/** Repeats in the nearest round whose odds are nearly those of the best one are kept too. */
const NEARLY = 0.6;

/**
 * What answers one promise among the later clauses: its nearest repeat, and every step, set-back and sign that it happened.
 * A summary is nobody's own words: behind it the nearest repeat in a text of the process is kept too.
 */
export function findAnswers(from: Candidate, index: TermIndex<Candidate>, frame: Frame, weights: Weights): Answer[] {
  const answers = index.laterAlike(from).flatMap((to) => readAnswer(from, to, frame, weights) ?? []);
  const isRepeat = ({ relation }: Answer) => relation === 'reiterates' || relation === 'reschedules';
  const repeats = answers.filter((answer) => answer.speech === 'promise' && isRepeat(answer));
  const inOwnWords = repeats.filter(({ to }) => to.document.kind !== 'summary');
  const kept = new Set([...nearest(repeats), ...nearest(inOwnWords)]);
  return answers.filter((answer) => kept.has(answer) || !repeats.includes(answer));
}

function readAnswer(from: Candidate, to: Candidate, frame: Frame, weights: Weights): Answer | null {
  const { speech } = to;
  if (speech === null || !canBeSame(from, to, speech, frame.procedural)) return null;
  const similarity = compare(from, to, weights);
  if (needsThing(from, speech) && !isOnSameThing(from, similarity)) return null;
  if (speech === 'promise' && !isRepeatOf(from, to, similarity)) return null;
  const score = chanceOf(likenessOf(from, to, similarity, frame.procedural));
  const least = speech === 'promise' ? LEAST_CHANCE : to.clause.speaker ? LEAST_CHANCE_OF_CLAIM : LEAST_CHANCE_OF_NEWS;
  return score < least ? null : { to, speech, similarity, score, ...relate(from, to, speech, similarity) };
}

/** A theme in common is enough for a step of a standing promise; all else must be about the same thing. */
function needsThing(from: Candidate, speech: Speech): boolean {
  return speech === 'failed' || speech === 'recalled' || (speech !== 'promise' && from.nature !== 'standing');
}

/** Bad news sets back a promise of one act only where it names what was promised, and another only where it names anything of it. */
function isOnSameThing(from: Candidate, { shared }: Similarity): boolean {
  const isOne = from.nature === 'definite';
  return shared.some(({ from: { role } }) => (isOne ? NAMES_ONE : NAMES_ANY).has(role));
}

/**
 * A meeting of a series is answered by words on that same meeting only; that a numbered sitting failed or was held
 * answers the promise of that sitting, not every word on its body. The first of its kind needs no number.
 */
export function canBeSame(from: Candidate, to: Candidate, speech: Speech, procedural: ReadonlySet<ThemeId>): boolean {
  if (from.meeting && speech !== 'promise' && !isOnMeetings(to, procedural)) return false;
  if (from.meeting) return to.meetingKeys.has(from.meeting.key) && !(speech === 'failed' && isHeldBy(from.meeting, to));
  if (to.meeting && to.clause.kind === 'commitment') return false;
  const asked = [...(speech === 'failed' ? to.ordinals : speech === 'happened' ? from.ordinals : [])];
  const other = speech === 'failed' ? from.ordinals : to.ordinals;
  return asked.every((number) => number === 1) || asked.some((number) => other.has(number));
}

/** Of a meeting speaks what has it for its subject, not every word that was said at it. */
function isOnMeetings({ clause }: Candidate, procedural: ReadonlySet<ThemeId>): boolean {
  return clause.themes.length === 0 || clause.themes.some((theme) => procedural.has(theme));
}

/** Once a meeting was held, bad news is of something else. */
function isHeldBy({ round }: Meeting, to: Candidate): boolean {
  return round !== null && round.startOn <= to.document.day;
}

/**
 * A repeat of one definite act names something of it itself, unless it only points back ("was put off to …").
 * Where the promise names a thing, words alone (the same town, the same party's office) make no repeat.
 */
function isRepeatOf(from: Candidate, to: Candidate, { shared }: Similarity): boolean {
  if (from.nature !== 'definite' || from.meeting) return true;
  const namesThing = [...from.terms.values()].some(isOwnName);
  const names = shared.filter(({ to: term }) => term.origin === 'own' && NAMES_ONE.has(term.role));
  const isNamed = namesThing ? names.some(({ to: term }) => term.role !== 'word') : names.length > 0;
  return isNamed || (to.ordinals.size === 0 && ![...to.terms.values()].some(isOwnName));
}

function isOwnName(term: Term): boolean {
  return isNaming(term) && term.origin === 'own';
}

/** The nearest repeat carries the chain on. */
function nearest(repeats: readonly Answer[]): Answer[] {
  const round = Math.min(...repeats.map((repeat) => repeat.to.roundAt));
  const there = repeats.filter((repeat) => repeat.to.roundAt === round);
  const odds = ({ score }: Answer) => score / (1 - score);
  const best = Math.max(...there.map(odds));
  return there.filter((repeat) => odds(repeat) >= NEARLY * best);
}
