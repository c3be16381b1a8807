import type { ClauseReading } from '../../lib/domain/document';
import type { TracedFollowUp, Tracing } from '../../lib/tracing/tracing';
import type { Format } from './format';
import { disagreementLines, wordingLine, type WordingLine } from './wording-lines';

const LONGEST_QUOTE = 100;

/** What was read, for people: one line a clause, its words below, and what answers it. */
export const tableFormat: Format = {
  *document({ file, round, reading, text }) {
    yield `${file}: ${round.title.en} (${round.id}), ${reading.language}, ${reading.day ?? 'no day'}\n`;
    for (const clause of reading.clauses) {
      yield `  ${clause.id.split('#').at(-1) ?? ''}  ${describe(clause)}\n`;
      yield `      ${shorten(text.slice(clause.start, clause.end))}\n`;
      if (clause.evidence) yield `      by ${explain(clause, text)}\n`;
    }
    yield '\n';
  },
  *links(traced) {
    const { commitments, followUps, changeOf } = traced;
    const links: string[] = [];
    const changes: string[] = [];
    for (const link of followUps()) {
      links.push(describeLink(link, commitments));
      const change = changeOf(link);
      const line = change && wordingLine(change, commitments);
      if (line) changes.push(`  ${line.from} -> ${line.to}: ${describeChange(line)}\n`);
    }
    yield `follow-ups: ${links.length}\n`;
    yield* links;
    if (changes.length > 0) yield `repeats in other words: ${changes.length}\n`;
    yield* changes;
    const disagreements = disagreementLines(traced);
    if (disagreements.length > 0) yield `differences between texts of one promise: ${disagreements.length}\n`;
    for (const { field, clauses, values } of disagreements) {
      const [leading, other] = values.map((value) => (typeof value === 'string' ? value : describeDays(value)));
      yield `  ${clauses.join(' / ')}: ${field} ${leading} / ${other}\n`;
    }
  },
};

/** The rules that fired, and the words that they rest on under what these tell. */
function explain({ rules, evidence = [] }: ClauseReading, text: string): string {
  const told = new Map<string, string[]>();
  for (const { value, start, end } of evidence) {
    const words = told.get(value) ?? [];
    words.push(shorten(text.slice(start, end)));
    told.set(value, words);
  }
  return [rules.join(', '), ...Array.from(told, ([value, words]) => `${value}: ${words.join(' … ')}`)].join(' | ');
}

function describeLink({ from, to, relation, score }: TracedFollowUp, commitments: Tracing['commitments']): string {
  const promise = commitments[from]?.sources[0]?.clauseId ?? '';
  const target = to.kind === 'clause' ? to.clause.clauseId : to.kind === 'round' ? to.roundId : to.eventId;
  return `  ${promise} ${relation} ${target} (${score.toFixed(2)})\n`;
}

function describeChange({ strength, date, due, lost, gained }: WordingLine): string {
  return [
    strength ?? '',
    date ? `date ${date}: ${describeDays(due.before)} -> ${describeDays(due.after)}` : '',
    lost.length > 0 ? `without ${lost.map(shorten).join(', ')}` : '',
    gained.length > 0 ? `with ${gained.map(shorten).join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function describeDays(due: WordingLine['due']['before']): string {
  return due ? (due.edtf ?? due.precision) : 'none';
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
