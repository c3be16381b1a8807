import { readText } from '../read-text';
import { ITEMS } from './breadth-items';
import { PROMISES } from './breadth-promises';
import { REPORTS } from './breadth-reports';
import { STANCES } from './breadth-stances';

const DAY = '2021-02-17';
/** By it a text is a report. */
const SOURCE = '\n\nالمصدر: وكالات';
const ALL = 'iran,russia,turkiye';

/**
 * Expected clauses and the text, divided by a bar. A clause is its kind (a commitment: its strength) and main theme, a commitment
 * also its parties ("all": the guarantors) and due date ("none": no time words); "-" is any theme.
 */
function cases(table: string): [expected: string, text: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [expected = '', text = ''] = line.split(' | ');
      return [expected.replace(/ all /g, ` ${ALL} `), text];
    });
}

/** The clauses of a text, in the same words. */
function clausesOf(text: string, expected: string): string {
  const wanted = expected.split(' / ').map((clause) => clause.split(' '));
  return readText(text, 'ar', DAY)
    .slice(0, wanted.length)
    .map(({ kind, strength, themes, parties, due }, i) => {
      const theme = wanted[i]?.[1] === '-' ? '-' : (themes[0] ?? 'no-theme');
      if (kind !== 'commitment') return `${kind} ${theme}`;
      const day = due === null ? 'none' : (due.edtf ?? 'vague');
      return `${String(strength)} ${theme} ${[...parties].sort().join(',')} ${day}`;
    })
    .join(' / ');
}

test.each([PROMISES, STANCES, ITEMS].flatMap(cases))("reads %s in the parties' own words: %s", (expected, text) => {
  expect(clausesOf(text, expected)).toBe(expected);
});

test.each(cases(REPORTS))('reads %s in a report: %s', (expected, text) => {
  expect(clausesOf(text + SOURCE, expected)).toBe(expected);
});
