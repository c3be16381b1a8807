import { isNaming } from '../subject/term-bag';
import type { Frame } from './frame';
import type { Candidate } from './candidate';
import { mayAnswer } from './may-answer';
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

/** Below this chance two clauses are not taken to be about the same thing. */
const LEAST_CHANCE = 0.5;
/** News is believed less easily: a look-alike of another place or body tells nothing of the promise. */
const LEAST_CHANCE_OF_NEWS = 0.6;
/** News that one side tells, not the process. */
const LEAST_CHANCE_OF_CLAIM = 0.6;

/** Repeats in the nearest round whose odds are nearly those of the best one are kept too. */
const NEARLY = 0.6;

/**
 * What answers one promise among the later clauses: its nearest repeat, and every step, set-back and sign that it happened.
 * A summary is nobody's own words: behind it the nearest repeat in a text of the process is kept too.
 */
export function findAnswers(asked: Candidate, index: TermIndex<Candidate>, frame: Frame, weights: Weights): Answer[] {
  // Its terms are asked for with every clause that it is compared with: they are made once.
  const from = { ...asked, terms: new Map(asked.terms) };
  const all = index.laterAlike(from).flatMap((to) => readAnswer(from, to, frame, weights) ?? []);
  const answers = untilSetUp(from, all);
  const isRepeat = ({ relation }: Answer) => relation === 'reiterates' || relation === 'reschedules';
  const repeats = answers.filter((answer) => answer.speech === 'promise' && isRepeat(answer));
  const inOwnWords = repeats.filter(({ to }) => to.document.kind !== 'summary');
  const kept = new Set([...nearest(repeats), ...nearest(inOwnWords)]);
  return answers.filter((answer) => kept.has(answer) || !repeats.includes(answer));
}

function readAnswer(from: Candidate, to: Candidate, frame: Frame, weights: Weights): Answer | null {
  const { speech } = to;
  if (speech === null) return null;
  const similarity = compare(from, to, weights);
  if (!mayAnswer(from, to, speech, similarity, frame.procedural)) return null;
  const score = chanceOf(likenessOf(from, to, similarity, frame.procedural));
  const least = speech === 'promise' ? LEAST_CHANCE : to.clause.speaker ? LEAST_CHANCE_OF_CLAIM : LEAST_CHANCE_OF_NEWS;
  return score < least ? null : { to, speech, similarity, score, ...relate(from, to, speech, similarity) };
}

/** A body that was set up needs no more signs of life: its acts are steps until then. */
function untilSetUp(from: Candidate, answers: readonly Answer[]): Answer[] {
  const isDone = ({ relation }: Answer) => relation === 'fulfils' || relation === 'fulfils-late';
  const done = Math.min(...answers.filter(isDone).map(({ to }) => to.roundAt));
  if (from.nature !== 'sets-up') return [...answers];
  return answers.filter((answer) => answer.relation !== 'progresses' || answer.to.roundAt < done);
}

/** Of two repeats the one with odds so many times higher is kept too, though it is of a later round. */
const FAR_BETTER = 20;

/** The nearest repeat carries the chain on; where a later one is far more like the promise, the nearest may be of another. */
function nearest(repeats: readonly Answer[]): Answer[] {
  const first = bestOfRound(repeats);
  const [known] = first;
  if (!known) return [];
  const better = repeats.filter((repeat) => !first.includes(repeat) && odds(repeat) > FAR_BETTER * odds(known));
  return [...first, ...bestOfRound(better)];
}

/** The best repeats of the nearest round, and those that repeat another thing of a promise of several. */
function bestOfRound(repeats: readonly Answer[]): Answer[] {
  const round = Math.min(...repeats.map((repeat) => repeat.to.roundAt));
  const there = repeats.filter((repeat) => repeat.to.roundAt === round).sort((a, b) => b.score - a.score);
  const kept: Answer[] = [];
  const named = new Set<string>();
  for (const repeat of there) {
    const own = repeat.similarity.shared.filter(({ from, to }) => isNaming(from) && to.origin === 'own');
    const isNew = own.some(({ from }) => !named.has(from.key));
    const isClose = odds(repeat) >= NEARLY * odds(there[0] ?? repeat);
    if (!isClose && !isNew) continue;
    kept.push(repeat);
    for (const { from } of own) named.add(from.key);
  }
  return kept;
}

function odds({ score }: Answer): number {
  return score / (1 - score);
}
