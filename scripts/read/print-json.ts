import type { Calendar } from '../../lib/domain/calendar';
import type { ClauseReading } from '../../lib/domain/document';
import type { FollowUpTarget } from '../../lib/domain/follow-up';
import { clauseLinks, type ClauseLink } from '../../lib/tracing/clause-links';
import type { Tracing } from '../../lib/tracing/tracing';
import type { ReadInput } from './read-inputs';

/** The contract of `read --json`, written piece by piece, so that many documents need no one great string. */
export function* jsonPieces(documents: readonly ReadInput[], tracing: Tracing, calendar: Calendar): Generator<string> {
  yield '{"documents":[';
  for (const [i, { file, round, reading }] of documents.entries()) {
    const clauses = reading.clauses.map(toWire);
    yield `${i === 0 ? '' : ','}\n${JSON.stringify({ file, round: round.number, roundId: round.id, day: reading.day, clauses })}`;
  }
  yield '\n],"followUps":[';
  let separator = '';
  for (const link of clauseLinks(tracing)) {
    yield `${separator}\n${JSON.stringify(linkToWire(link, calendar))}`;
    separator = ',';
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

function linkToWire({ from, to, link: { to: target, relation, score } }: ClauseLink, { rounds }: Calendar) {
  return { from: from.clauseId, to: to ? { clause: to.clauseId } : toTarget(target, rounds), relation, score };
}

function toTarget(to: FollowUpTarget, rounds: Calendar['rounds']) {
  if (to.kind === 'clause') return { clause: to.clause.clauseId };
  if (to.kind === 'event') return { event: to.eventId };
  return { round: rounds.find(({ id }) => id === to.roundId)?.number ?? null, roundId: to.roundId };
}
