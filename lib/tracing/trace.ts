import type { Calendar } from '@/lib/domain/calendar';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { EventIndex } from './event/event-index';
import { readEvent } from './event/event-subject';
import { followUpsOf, type Later } from './link/follow-ups';
import { frameOf } from './link/frame';
import type { Candidate } from './link/candidate';
import { TermIndex } from './link/term-index';
import { weighBy } from './link/weights';
import { disagreementsOf } from './merge/disagreements';
import { mergeRound, type MergedPromise } from './merge/merge-round';
import { readCandidates } from './read-candidates';
import { toSource } from './to-source';
import type { TracedCommitment, TracedDocument, Tracing, WordingChange } from './tracing';
import { isUnchanged, wordingChange } from './wording/wording-changes';

/**
 * Merges the commitments of each round and links them with what answers them in later rounds and events.
 * Pure; the order of the documents does not matter but among those of one kind and round. Throws an Error that names the document
 * whose round is not in the calendar. Source of the relations: codebook, section 6.
 */
export function trace(documents: readonly TracedDocument[], calendar: Calendar, vocabulary: Vocabulary): Tracing {
  const frame = frameOf(calendar, vocabulary);
  const candidates = readCandidates(documents, frame);
  const weights = weighBy(candidates);
  const promises = mergePromises(candidates, (round) => mergeRound(round, weights));
  const commitments = promises.map((promise) => toCommitment(promise, calendar));
  const later: Later = {
    frame,
    weights,
    documentKeys: new Set(documents.map(({ key }) => key)),
    index: new TermIndex(candidates, weights),
    events: new EventIndex(calendar.events.map((event) => readEvent(event, frame.lexicon))),
    commitmentOf: new Map(promises.flatMap((promise, at) => promise.map((source) => [source, at] as const))),
  };
  const followUps = promises.flatMap((each, at) => followUpsOf(each, at, commitments[at]?.promisedOn ?? '', later));
  const changes = followUps.map(({ from, toCommitment: to }) => changeBetween(promises, from, to));
  return { commitments, followUps, wordingChanges: changes.flat(), disagreements: disagreementsOf(promises) };
}

/** The promises of all rounds in their order. */
function mergePromises(
  candidates: readonly Candidate[],
  merge: (round: Candidate[]) => MergedPromise[],
): MergedPromise[] {
  const rounds = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.clause.kind !== 'commitment') continue;
    const round = rounds.get(candidate.roundAt);
    if (round) round.push(candidate);
    else rounds.set(candidate.roundAt, [candidate]);
  }
  return [...rounds.values()].flatMap(merge);
}

function toCommitment(promise: MergedPromise, calendar: Calendar): TracedCommitment {
  const [leading] = promise;
  if (!leading) throw new Error('a promise without a clause');
  const { document, clause } = leading;
  const round = calendar.rounds.find(({ id }) => id === document.roundId);
  return {
    roundId: document.roundId,
    promisedOn: round?.endOn ?? document.day,
    strength: clause.strength ?? 'intent',
    themes: clause.themes,
    parties: clause.parties,
    due: clause.due,
    sources: promise.map((source) => toSource(source.document, source.clause)),
  };
}

function changeBetween(promises: readonly MergedPromise[], from: number, to: number | null): WordingChange[] {
  const [before, after] = [promises[from]?.[0], to === null ? undefined : promises[to]?.[0]];
  if (!before || !after || to === null) return [];
  const change = wordingChange(before, after);
  return isUnchanged(change) ? [] : [{ from, to, ...change }];
}
