import type { DocumentKey } from '@/lib/domain/document';
import type { Relation } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import { findEventAnswers } from '../event/event-answers';
import type { EventIndex } from '../event/event-index';
import type { MergedPromise } from '../merge/merge-round';
import type { TracedFollowUp } from '../tracing';
import { findAnswers, type Answer } from './find-answers';
import type { Frame } from './frame';
import type { Candidate } from './candidate';
import { clauseLink, eventLink, roundLink } from './links-of';
import type { TermIndex } from './term-index';
import type { Weights } from './weights';

/** All that a promise is compared with. */
export interface Later {
  readonly frame: Frame;
  readonly index: TermIndex<Candidate>;
  readonly events: EventIndex;
  readonly weights: Weights;
  /** Keys of all documents: `<id>.<language>`, so that translations share theirs but for the language. */
  readonly documentKeys: ReadonlySet<DocumentKey>;
  /** Position of the commitment that a clause belongs to. */
  readonly commitmentOf: ReadonlyMap<Candidate, number>;
}

/** Every link of one commitment, in the order of its answers. */
export function followUpsOf(promise: MergedPromise, from: number, promisedOn: IsoDay, later: Later): TracedFollowUp[] {
  const [leading] = promise;
  if (!leading) return [];
  const found = promise.flatMap((source) => findAnswers(source, later.index, later.frame, later.weights));
  const clauses = bestByTarget(found, leading, later);
  const events = findEventAnswers(leading, promisedOn, later.events, later.weights);
  const links = [
    ...roundLink(leading, from),
    ...clauses.map((answer) =>
      clauseLink(answer, leading, from, later.weights, later.commitmentOf.get(answer.to) ?? null),
    ),
    ...events.map((answer) => eventLink(answer, leading, from)),
  ].sort((a, b) => a.answeredOn.localeCompare(b.answeredOn));
  if (leading.nature === 'sets-up') return untilSetUp(links);
  return leading.nature === 'definite' ? untilDone(links) : links;
}

/**
 * Two sources of a promise may find the same answer, and several texts of a round may give it: of each commitment the best words
 * are kept. A text in another language answers only where no text says the same in the promise's own.
 */
function bestByTarget(answers: readonly Answer[], leading: Candidate, later: Later): Answer[] {
  const best = new Map<Candidate | number, Answer>();
  for (const answer of answers) {
    if (isTranslation(answer.to, leading, later)) continue;
    const target = later.commitmentOf.get(answer.to) ?? answer.to;
    const known = best.get(target);
    if (!known || known.score < answer.score) best.set(target, answer);
  }
  return [...best.values()];
}

/** True for a clause in another language of a document that is at hand in the promise's own. */
function isTranslation({ document }: Candidate, leading: Candidate, { documentKeys }: Later): boolean {
  const { language } = leading.document;
  const stem = document.key.slice(0, -document.language.length);
  return document.language !== language && documentKeys.has(stem + language);
}

/** That a body which exists fails is no bad news of its setting up. */
function untilSetUp(links: readonly TracedFollowUp[]): TracedFollowUp[] {
  const done = links.find(({ relation }) => isDone(relation))?.answeredOn;
  return links.filter(({ relation, answeredOn }) => !done || relation !== 'sets-back' || answeredOn <= done);
}

/** Words must be this surely of the promise to belie an event. */
const BELIES = 0.85;

/**
 * One act that is done has no further steps, and what sounds like a repeat promises another act. An event that a later text
 * belies ("it could not be held") was another one.
 */
function untilDone(links: readonly TracedFollowUp[]): TracedFollowUp[] {
  const isPlainFailure = ({ relation, to, score }: TracedFollowUp) =>
    relation === 'sets-back' && to.kind === 'clause' && score >= BELIES;
  const lastFailure = links.findLast(isPlainFailure)?.answeredOn;
  const isBelied = ({ to, answeredOn }: TracedFollowUp) =>
    to.kind === 'event' && lastFailure !== undefined && answeredOn < lastFailure;
  const kept = links.filter((link) => !(isDone(link.relation) && (isBelied(link) || isOutdone(link, links))));
  const done = kept.find(({ relation }) => isDone(relation))?.answeredOn;
  return kept.filter(({ relation, answeredOn }) => !done || answeredOn <= done || isDone(relation));
}

/** Odds so many times higher tell that the better words, not the earlier ones, are on the very act. */
const FAR_BETTER = 50;

/** Another, far surer word on the same act says later that it was still to be done. */
function isOutdone(done: TracedFollowUp, links: readonly TracedFollowUp[]): boolean {
  if (done.to.kind !== 'clause') return false;
  const odds = ({ score }: TracedFollowUp) => score / (1 - score);
  const isSurer = (link: TracedFollowUp) => link.to.kind === 'clause' && odds(link) > FAR_BETTER * odds(done);
  return links.some((link) => !isDone(link.relation) && link.answeredOn > done.answeredOn && isSurer(link));
}

function isDone(relation: Relation): boolean {
  return relation === 'fulfils' || relation === 'fulfils-late';
}
