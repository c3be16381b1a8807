import type { Calendar } from '../../lib/domain/calendar';
import type { ClauseReading } from '../../lib/domain/document';
import type { TracedFollowUp, Tracing } from '../../lib/tracing/tracing';
import type { ReadInput } from './read-inputs';

/** The contract of `read --json`, written piece by piece, so that many documents need no one great string. */
export function* jsonPieces(documents: readonly ReadInput[], tracing: Tracing, calendar: Calendar): Generator<string> {
  yield '{"documents":[';
  for (const [i, { file, round, reading }] of documents.entries()) {
    const clauses = reading.clauses.map(toWire);
    yield `${i === 0 ? '' : ','}\n${JSON.stringify({ file, round: round.number, roundId: round.id, day: reading.day, clauses })}`;
  }
  yield '\n],"followUps":[';
  for (const [i, link] of tracing.followUps.entries()) {
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(linkToWire(link, tracing, calendar))}`;
  }
  yield '\n]}\n';
}

function toWire({
  id,
  start,
  end,
  article,
  kind,
  strength,
  themes,
  parties,
  speaker,
  due,
  dates,
  rules,
  confidence,
}: ClauseReading) {
  return { id, start, end, article, kind, strength, themes, parties, speaker, due, dates, rules, confidence };
}

function linkToWire({ from, to, relation, score }: TracedFollowUp, { commitments }: Tracing, { rounds }: Calendar) {
  return { from: commitments[from]?.sources[0]?.clauseId ?? null, to: target(to, rounds), relation, score };
}

function target(to: TracedFollowUp['to'], rounds: Calendar['rounds']) {
  if (to.kind === 'clause') return { clause: to.clause.clauseId };
  if (to.kind === 'event') return { event: to.eventId };
  return { round: rounds.find(({ id }) => id === to.roundId)?.number ?? null, roundId: to.roundId };
}
