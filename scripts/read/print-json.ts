import type { Calendar } from '../../lib/domain/calendar';
import type { ClauseReading } from '../../lib/domain/document';
import type { FollowUpTarget } from '../../lib/domain/follow-up';
import { clauseLinks, type ClauseLink } from '../../lib/tracing/clause-links';
import type { Format } from './format';
import { disagreementLines, wordingLines } from './wording-lines';

/** The contract of `read --json`. */
export function jsonFormat(calendar: Calendar): Format {
  return {
    *document({ file, round, reading }, isFirst) {
      const clauses = reading.clauses.map(toWire);
      yield isFirst ? '{"documents":[\n' : ',\n';
      yield JSON.stringify({ file, round: round.number, roundId: round.id, day: reading.day, clauses });
    },
    *links(tracing) {
      yield '\n],"followUps":[';
      let separator = '';
      for (const link of clauseLinks(tracing)) {
        yield `${separator}\n${JSON.stringify(linkToWire(link, calendar))}`;
        separator = ',';
      }
      yield '\n],"wordingChanges":';
      yield JSON.stringify(wordingLines(tracing));
      yield ',"disagreements":';
      yield JSON.stringify(disagreementLines(tracing));
      yield '}\n';
    },
  };
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
