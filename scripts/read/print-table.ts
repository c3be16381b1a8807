import type { ClauseReading } from '../../lib/domain/document';
import type { Tracing } from '../../lib/tracing/tracing';
import type { ReadInput } from './read-inputs';

const LONGEST_QUOTE = 100;

/** What was read, for people: one line a clause, its words below, and what answers it. */
export function* tableLines(documents: readonly ReadInput[], tracing: Tracing): Generator<string> {
  for (const { file, round, reading, text } of documents) {
    yield `${file}: ${round.title.en} (${round.id}), ${reading.language}, ${reading.day ?? 'no day'}`;
    for (const clause of reading.clauses) {
      yield `  ${clause.id.split('#').at(-1) ?? ''}  ${describe(clause)}`;
      yield `      ${shorten(text.slice(clause.start, clause.end))}`;
    }
    yield '';
  }
  yield `${tracing.followUps.length} follow-ups`;
  for (const { from, to, relation, score } of tracing.followUps) {
    const promise = tracing.commitments[from]?.sources[0]?.clauseId ?? '';
    const target = to.kind === 'clause' ? to.clause.clauseId : to.kind === 'round' ? to.roundId : to.eventId;
    yield `  ${promise} ${relation} ${target} (${score.toFixed(2)})`;
  }
}

function describe({ kind, strength, themes, parties, speaker, due }: ClauseReading): string {
  return [
    kind + (strength ? ` (${strength})` : ''),
    themes.slice(0, 2).join(', '),
    parties.join(', '),
    speaker ? `says ${speaker}` : '',
    due ? `due ${due.edtf ?? due.precision}` : '',
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

function shorten(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
