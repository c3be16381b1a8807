import type { SetScore } from './score-set';
import { f1Of, ratio } from './tally';

const START = '<!-- accuracy:start -->';
const END = '<!-- accuracy:end -->';

const cell = (value: number | null) => (value === null ? '–' : value.toFixed(3));
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The table of the README: a line a set, with its size. Texts and dates are apart, as they are asked other questions. */
export function accuracyTable(scores: readonly SetScore[]): string {
  return [
    row([
      'texts',
      'size',
      'promises F1',
      'kind',
      'strength',
      'theme',
      'parties',
      'due date',
      'follow-ups F1',
      'relation',
    ]),
    row(['---', '---', ...Array.from({ length: 8 }, () => '---:')]),
    ...scores.flatMap((score) => textRow(score) ?? []),
    '',
    row(['dates', 'size', 'value F1', 'role', 'none where none is']),
    row(['---', '---', '---:', '---:', '---:']),
    ...scores.flatMap(dateRows),
  ].join('\n');
}

function textRow({ set, clauses, followUps, size }: SetScore): string | null {
  if (!clauses) return null;
  const { kind, strength, theme, parties, due } = clauses.accuracy;
  const links = followUps ? [cell(f1Of(followUps.links)), cell(ratio(followUps.relation))] : ['–', '–'];
  const shares = [kind, strength, theme, parties, due].map((of) => cell(ratio(of)));
  return row([set.what, size, cell(f1Of(clauses.commitments)), ...shares, ...links]);
}

function dateRows({ set, dates }: SetScore): string[] {
  return (dates ?? []).map(({ language, size, score }) => {
    const name = `${set.what} (${language === 'ar' ? 'Arabic' : 'English'})`;
    return row([name, size, cell(f1Of(score.value)), cell(ratio(score.role)), cell(ratio(score.negatives))]);
  });
}

/** A text with the table between its two marks. Throws where a mark is missing. */
export function withTable(text: string, table: string): string {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`no ${START} … ${END} to write the table between`);
  return `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`;
}
