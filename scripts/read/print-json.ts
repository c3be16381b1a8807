import type { Calendar } from '../../lib/domain/calendar';
import type { FollowUpTarget } from '../../lib/domain/follow-up';
import { clauseLinksOf, type ClauseLink } from '../../lib/tracing/clause-links';
import type { Format } from './format';
import { disagreementLines, wordingLine } from './wording-lines';

/** The contract of `read --json`. */
export function jsonFormat(calendar: Calendar): Format {
  return {
    *document({ file, round, reading }, isFirst) {
      yield isFirst ? '{"documents":[\n' : ',\n';
      const head = JSON.stringify({ file, round: round.number, roundId: round.id, day: reading.day });
      yield `${head.slice(0, -1)},"clauses":[`;
      // A clause as it was read is the contract. One by one: the clauses of a document of 100 MB are too long for one string.
      for (const [i, clause] of reading.clauses.entries()) yield (i > 0 ? ',' : '') + JSON.stringify(clause);
      yield ']}';
    },
    *links(traced) {
      const { commitments, followUps, changeOf } = traced;
      const changes: string[] = [];
      yield '\n],"followUps":[';
      let separator = '';
      for (const link of followUps()) {
        for (const each of clauseLinksOf(link, commitments)) {
          yield `${separator}\n${JSON.stringify(linkToWire(each, calendar))}`;
          separator = ',';
        }
        const change = changeOf(link);
        const line = change && wordingLine(change, commitments);
        if (line) changes.push(JSON.stringify(line));
      }
      yield `\n],"wordingChanges":[${changes.join(',')}]`;
      yield ',"disagreements":';
      yield JSON.stringify(disagreementLines(traced));
      yield '}\n';
    },
  };
}

function linkToWire({ from, to, link: { to: target, relation, score } }: ClauseLink, { rounds }: Calendar) {
  return { from: from.clauseId, to: to ? { clause: to.clauseId } : toTarget(target, rounds), relation, score };
}

function toTarget(to: FollowUpTarget, rounds: Calendar['rounds']) {
  if (to.kind === 'clause') return { clause: to.clause.clauseId };
  if (to.kind === 'event') return { event: to.eventId };
  return { round: rounds.find(({ id }) => id === to.roundId)?.number ?? null, roundId: to.roundId };
}
