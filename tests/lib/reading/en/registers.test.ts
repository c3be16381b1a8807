import { kindsOf } from '../read-text';
import { OFFICIAL, REPORTED } from './registers';

const DAY = '2021-02-17';
/** By it a text is a report. */
const SOURCE = '\n\nSource: agencies';

test.each(OFFICIAL)("reads %s in the parties' own words: %s", (kinds, text) => {
  expect(kindsOf(text, 'en', DAY).join(' ')).toBe(kinds);
});

test.each(REPORTED)('reads %s in a report: %s', (kinds, text) => {
  const read = kindsOf(text + SOURCE, 'en', DAY);
  expect(read.slice(0, kinds.split(' ').length).join(' ')).toBe(kinds);
});
