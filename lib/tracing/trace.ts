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
import type { TracedCommitment, TracedDocument, TracedFollowUp, Tracing, WordingChange } from './tracing';
import { isUnchanged, wordingChange } from './wording/wording-changes';

/**
 * Merges the commitments of each round and links them with what answers them in later rounds and events.
 * Pure; the order of the documents does not matter but among those of one kind and round. Throws an Error that names the document
 * whose round is not in the calendar. Source of the relations: codebook, section 6.
 */
export function trace(documents: readonly TracedDocument[], calendar: Calendar, vocabulary: Vocabulary): Tracing {
  const { commitments, disagreements, followUps, changeOf } = traceLinks(documents, calendar, vocabulary);
  const links = [...followUps()];
  return {
    commitments,
    followUps: links,
    wordingChanges: links.flatMap((link) => changeOf(link) ?? []),
    disagreements,
  };
}

/** The commitments, and their links one by one: of very many documents the links take more memory than all else. */
export interface LinkStream extends Pick<Tracing, 'commitments' | 'disagreements'> {
  /** Makes every link when it is asked for, in the order of the commitments. */
  readonly followUps: () => Iterable<TracedFollowUp>;
  /** How the words changed along a link; null where they did not. */
  readonly changeOf: (link: TracedFollowUp) => WordingChange | null;
}

/** As `trace`, with no link kept. */
export function traceLinks(
  documents: readonly TracedDocument[],
  calendar: Calendar,
  vocabulary: Vocabulary,
): LinkStream {
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
  return {
    commitments,
    disagreements: disagreementsOf(promises),
    *followUps() {
      for (const [at, promise] of promises.entries())
        yield* followUpsOf(promise, at, commitments[at]?.promisedOn ?? '', later);
    },
    changeOf: ({ from, toCommitment: to }) => changeBetween(promises, from, to),
  };
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

function changeBetween(promises: readonly MergedPromise[], from: number, to: number | null): WordingChange | null {
  const [before, after] = [promises[from]?.[0], to === null ? undefined : promises[to]?.[0]];
  if (!before || !after || to === null) return null;
  const change = wordingChange(before, after);
  return isUnchanged(change) ? null : { from, to, ...change };
}
