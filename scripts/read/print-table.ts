import type { ClauseReading } from '../../lib/domain/document';
import type { Format } from './format';

const LONGEST_QUOTE = 100;

/** What was read, for people: one line a clause, its words below, and what answers it. */
export const tableFormat: Format = {
  *document({ file, round, reading, text }) {
    yield `${file}: ${round.title.en} (${round.id}), ${reading.language}, ${reading.day ?? 'no day'}\n`;
    for (const clause of reading.clauses) {
      yield `  ${clause.id.split('#').at(-1) ?? ''}  ${describe(clause)}\n`;
      yield `      ${shorten(text.slice(clause.start, clause.end))}\n`;
    }
    yield '\n';
  },
  *links(tracing) {
    yield `${tracing.followUps.length} follow-ups\n`;
    for (const { from, to, relation, score } of tracing.followUps) {
      const promise = tracing.commitments[from]?.sources[0]?.clauseId ?? '';
      const target = to.kind === 'clause' ? to.clause.clauseId : to.kind === 'round' ? to.roundId : to.eventId;
      yield `  ${promise} ${relation} ${target} (${score.toFixed(2)})\n`;
    }
  },
};

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
