import type { EventAnswer } from '../event/event-answers';
import { toSource } from '../to-source';
import type { TracedFollowUp } from '../tracing';
import { quoteSpans } from '../wording/wording-changes';
import type { Candidate } from './candidate';
import type { Answer } from './find-answers';
import { keptOn } from './kept-on';
import { compare, type Similarity } from './similarity';
import type { Weights } from './weights';

/** A round of the right number and series answers a promise of it, whatever was said there. */
const ROUND_SCORE = 0.97;

/** The link to the round that a promise to meet is of. */
export function roundLink({ meeting, clause, terms }: Candidate, from: number): TracedFollowUp[] {
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

/** The link to a clause, with the words on both sides that made it. */
export function clauseLink(
  answer: Answer,
  leading: Candidate,
  from: number,
  weights: Weights,
  toCommitment: number | null,
): TracedFollowUp {
  const { document, clause } = answer.to;
  return {
    from,
    toCommitment,
    to: { kind: 'clause', clause: toSource(document, clause), roundId: document.roundId, commitmentId: null },
    relation: answer.relation,
    answeredOn: document.day,
    score: answer.score,
    matched: matchedWords(compare(leading, answer.to, weights), leading, answer.to),
    rules: [answer.rule],
  };
}

/** The link to an event of the calendar. */
export function eventLink(
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
