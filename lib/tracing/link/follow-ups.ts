import type { Relation } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import { findEventAnswers, type EventAnswer } from '../event/event-answers';
import type { EventSubject } from '../event/event-subject';
import type { MergedPromise } from '../merge/merge-round';
import { toSource } from '../to-source';
import type { TracedFollowUp } from '../tracing';
import { quoteSpans } from '../wording/wording-changes';
import { findAnswers, type Answer } from './find-answers';
import type { Frame } from './frame';
import { keptOn } from './kept-on';
import type { Candidate } from './candidate';
import { natureOf } from './nature';
import { compare, type Similarity } from './similarity';
import type { TermIndex } from './term-index';
import type { Weigh } from './weights';

/** A round of the right number and series answers a promise of it, whatever was said there. */
const ROUND_SCORE = 0.97;

/** All that a promise is compared with. */
export interface Later {
  readonly frame: Frame;
  readonly index: TermIndex<Candidate>;
  readonly events: readonly EventSubject[];
  readonly weigh: Weigh;
  /** Position of the commitment that a clause belongs to. */
  readonly commitmentOf: ReadonlyMap<Candidate, number>;
}

/** Every link of one commitment, in the order of its answers. */
export function followUpsOf(promise: MergedPromise, from: number, promisedOn: IsoDay, later: Later): TracedFollowUp[] {
  const [leading] = promise;
  if (!leading) return [];
  const found = promise.flatMap((source) => findAnswers(source, later.index, later.frame, later.weigh));
  const clauses = bestByTarget(found, leading, later);
  const events = findEventAnswers(leading, promisedOn, later.events, later.weigh);
  const links = [
    ...roundLink(leading, from),
    ...clauses.map((answer) => clauseLink(answer, leading, from, later)),
    ...events.map((answer) => eventLink(answer, leading, from)),
  ].sort((a, b) => a.answeredOn.localeCompare(b.answeredOn));
  return natureOf(leading) === 'definite' ? untilDone(links) : links;
}

/**
 * Two sources of a promise may find the same answer, and two texts of a round may give it: the best is kept of each commitment,
 * and of a text and its translation the answers of the promise's own language.
 */
function bestByTarget(answers: readonly Answer[], leading: Candidate, { commitmentOf }: Later): Answer[] {
  const best = new Map<Candidate | number, Answer>();
  for (const answer of answers) {
    const target = commitmentOf.get(answer.to) ?? answer.to;
    const known = best.get(target);
    if (!known || isBetter(answer, known, leading)) best.set(target, answer);
  }
  const kept = [...best.values()];
  const own = new Set(kept.filter(({ to }) => to.document.language === leading.document.language).map(newsKey));
  return kept.filter(
    (answer) => answer.to.document.language === leading.document.language || !own.has(newsKey(answer)),
  );
}

/** Words of the promise's own language can be shown side by side with it. */
function isBetter(answer: Answer, known: Answer, leading: Candidate): boolean {
  const isOwn = ({ to }: Answer) => to.document.language === leading.document.language;
  return isOwn(answer) === isOwn(known) ? answer.score > known.score : isOwn(answer);
}

/** The same for an answer and its translation: documents that are translations share their key but for the language. */
function newsKey({ to: { document }, relation }: Answer): string {
  return `${document.key.slice(0, -document.language.length)}${relation}`;
}

/** One act that is done has no further steps, and what sounds like a repeat promises another act. */
function untilDone(links: readonly TracedFollowUp[]): TracedFollowUp[] {
  const done = links.find(({ relation }) => isDone(relation))?.answeredOn;
  return links.filter(
    ({ relation, answeredOn }) => !done || answeredOn <= done || isDone(relation) || relation === 'sets-back',
  );
}

function isDone(relation: Relation): boolean {
  return relation === 'fulfils' || relation === 'fulfils-late';
}

function roundLink({ meeting, clause, terms }: Candidate, from: number): TracedFollowUp[] {
  if (!meeting?.round) return [];
  const words = [...terms.values()].filter((term) => term.role === 'meeting' || term.role === 'ordinal');
  return [
    {
      from,
      toCommitment: null,
      to: { kind: 'round', roundId: meeting.round.id },
      relation: keptOn(clause.due, meeting.round.startOn),
      answeredOn: meeting.round.startOn,
      score: ROUND_SCORE,
      matched: {
        from: quoteSpans(
          words.flatMap((term) => term.spans),
          clause,
        ),
        to: [],
      },
      rules: ['round/of-its-series'],
    },
  ];
}

function clauseLink(answer: Answer, leading: Candidate, from: number, { weigh, commitmentOf }: Later): TracedFollowUp {
  const { document, clause } = answer.to;
  return {
    from,
    toCommitment: commitmentOf.get(answer.to) ?? null,
    to: { kind: 'clause', clause: toSource(document, clause), roundId: document.roundId, commitmentId: null },
    relation: answer.relation,
    answeredOn: document.day,
    score: answer.score,
    matched: matchedWords(compare(leading, answer.to, weigh), leading, answer.to),
    rules: [answer.rule],
  };
}

function eventLink(
  { event, relation, rule, score, similarity }: EventAnswer,
  leading: Candidate,
  from: number,
): TracedFollowUp {
  const words = similarity.shared.flatMap((term) => term.from.spans);
  return {
    from,
    toCommitment: null,
    to: { kind: 'event', eventId: event.id },
    relation,
    answeredOn: event.startOn,
    score,
    matched: { from: quoteSpans(unique(words), leading.clause), to: [] },
    rules: [rule],
  };
}

function matchedWords({ shared }: Similarity, from: Candidate, to: Candidate): TracedFollowUp['matched'] {
  return {
    from: quoteSpans(unique(shared.flatMap((term) => term.from.spans)), from.clause),
    to: quoteSpans(unique(shared.flatMap((term) => term.to.spans)), to.clause),
  };
}

/** A word can be a term twice, as a concept and as one of its family. */
function unique<S extends { start: number; end: number }>(spans: readonly S[]): S[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
