import type { TermRole } from '../subject/subject';
import type { Frame } from './frame';
import { chanceOf, likenessOf, type Candidate } from './likeness';
import { natureOf } from './nature';
import { relate, type Related } from './relate';
import { compare, type Similarity } from './similarity';
import { speechOf, type Speech } from './speech';
import type { TermIndex } from './term-index';
import type { Weigh } from './weights';

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

/** Repeats in the nearest round whose odds are nearly those of the best one are kept too. */
const NEARLY = 0.6;

/** What answers one promise among the later clauses: its nearest repeat, and every step, set-back and sign that it happened. */
export function findAnswers(from: Candidate, index: TermIndex<Candidate>, frame: Frame, weigh: Weigh): Answer[] {
  const answers = index.laterAlike(from).flatMap((to) => readAnswer(from, to, frame, weigh) ?? []);
  const repeats = answers.filter((answer) => answer.speech === 'promise');
  return [...answers.filter((answer) => answer.speech !== 'promise'), ...nearest(repeats)];
}

function readAnswer(from: Candidate, to: Candidate, frame: Frame, weigh: Weigh): Answer | null {
  const speech = speechOf(to);
  if (speech === null || !canBeSame(from, to, speech)) return null;
  const similarity = compare(from, to, weigh);
  if (speech === 'failed' && !isOnSameThing(from, similarity)) return null;
  const score = chanceOf(likenessOf(from, to, similarity, frame.procedural));
  const least = speech === 'promise' ? LEAST_CHANCE : LEAST_CHANCE_OF_NEWS;
  return score < least ? null : { to, speech, similarity, score, ...relate(from, to, speech, similarity) };
}

/** Bad news sets back a promise of one act only where it names what was promised, and another only where it names anything of it. */
function isOnSameThing(from: Candidate, { shared }: Similarity): boolean {
  const isOne = natureOf(from) === 'definite';
  return shared.some(({ from: { role } }) => (isOne ? NAMES_ONE : NAMES_ANY).has(role));
}

/**
 * A meeting of a series is answered by words on that same meeting only; that a numbered sitting failed or was held
 * answers the promise of that sitting, not every word on its body.
 */
export function canBeSame(from: Candidate, to: Candidate, speech: Speech): boolean {
  if (from.meeting || (to.meeting && to.clause.kind === 'commitment')) return from.meeting?.key === to.meeting?.key;
  const needsNumber = speech === 'failed' ? to.ordinals.size > 0 : speech === 'happened' && from.ordinals.size > 0;
  return !needsNumber || [...to.ordinals].some((number) => from.ordinals.has(number));
}

/** The nearest repeat carries the chain on. */
function nearest(repeats: readonly Answer[]): Answer[] {
  const round = Math.min(...repeats.map((repeat) => repeat.to.roundAt));
  const there = repeats.filter((repeat) => repeat.to.roundAt === round);
  const odds = ({ score }: Answer) => score / (1 - score);
  const best = Math.max(...there.map(odds));
  return there.filter((repeat) => odds(repeat) >= NEARLY * best);
}
