import { readText } from '../read-text';
import { datesOf, type DateRow } from '../date-table';
import { readDates } from '@/lib/reading/read-dates';
import type { ComposedCase } from './composed';
import { COMPOSED_PROMISES } from './composed-promises';
import { COMPOSED_REPORTED } from './composed-reported';
import { COMPOSED_STANCES } from './composed-stances';
import { IDIOMS_OFFICIAL, IDIOMS_REPORTED } from './composed-idioms';
import { COMPOSED_DATES, COMPOSED_NO_DATES, COMPOSED_VAGUE } from './composed-dates';
import { COMPOSED_DOCUMENTS, type ComposedDocument } from './composed-documents';
import { MORE_DOCUMENTS } from './composed-documents-2';

const DAY = '2021-02-17';
/** By it a text is a report. */
const SOURCE = '\n\nSource: agencies';
type Read = ReturnType<typeof readText>[number];

const kindOf = ({ kind, strength }: Read) => (strength ? `${kind}/${strength}` : kind);

/** What a promise says, as far as the label asks: theme, parties, due date. */
function promiseOf(clause: Read | undefined, label: string): string {
  const asked = label.split(' ');
  const { themes = [], parties = [], due = null } = clause ?? {};
  const isAll = ['iran', 'russia', 'turkiye'].every((id) => parties.includes(id)) && parties.length === 3;
  const said = [
    themes[0] ?? '-',
    isAll ? 'all' : [...parties].sort().join('+'),
    due === null ? '-' : (due.edtf ?? 'vague'),
  ];
  return said.map((value, i) => (asked[i] === '?' ? '?' : value)).join(' ');
}
const asLabelled = (label: string) =>
  label
    .split(' ')
    .map((value) => value.split('+').sort().join('+'))
    .join(' ');

function check([kinds, text, promise]: ComposedCase, tail: string): void {
  const read = readText(text + tail, 'en', DAY);
  const clauses = read.slice(0, tail === '' ? read.length : kinds.split(' ').length);
  const first = clauses.find(({ kind }) => kind === 'commitment');
  expect([clauses.map(kindOf).join(' '), promise && promiseOf(first, promise)]).toEqual([
    kinds,
    promise && asLabelled(promise),
  ]);
}

const named = (cases: readonly ComposedCase[]) => cases.map((row) => [row[0], row[1], row] as const);

test.each(named([...COMPOSED_PROMISES, ...COMPOSED_STANCES, ...IDIOMS_OFFICIAL]))(
  "reads %s in the parties' own words: %s",
  (_kinds, _text, row) => {
    check(row, '');
  },
);

test.each(named([...COMPOSED_REPORTED, ...IDIOMS_REPORTED]))('reads %s in a report: %s', (_kinds, _text, row) => {
  check(row, SOURCE);
});

test.each(COMPOSED_DATES)('reads a date: %s', (sentence, ...dates) => {
  expect(datesOf(sentence, 'en', dates)).toEqual(dates);
});

const vague = COMPOSED_VAGUE.map((words): DateRow => [
  `The session will be convened ${words}.`,
  `${words} = vague due`,
]);
test.each(vague)('fixes no day: %s', (sentence, ...dates) => {
  expect(datesOf(sentence, 'en', dates)).toEqual(dates);
});

test.each(COMPOSED_NO_DATES)('finds no date in: %s', (sentence) => {
  expect(readDates(sentence, { language: 'en', day: '2018-11-29' })).toEqual([]);
});

interface Span {
  label: string;
  from: number;
  to: number;
}

function laidOut({ lines }: ComposedDocument): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const parts of lines) {
    for (const part of parts) {
      const [label, words] = typeof part === 'string' ? ['', part] : part;
      if (label !== '') spans.push({ label, from: text.length, to: text.length + words.length });
      text += words;
    }
    text += '\n\n';
  }
  return { text, spans };
}

const overlap = (span: Span, { start, end }: Read) => Math.min(span.to, end) - Math.max(span.from, start);

function answerOf(span: Span, read: readonly Read[]): string {
  const [kind = '', ...promise] = span.label.split(' ');
  const best = [...read].sort((a, b) => overlap(span, b) - overlap(span, a))[0];
  if (!best || overlap(span, best) * 2 < Math.min(span.to - span.from, best.end - best.start)) return 'missed';
  if (promise.length === 0) return kindOf(best);
  return kind === kindOf(best) ? `${kind} ${promiseOf(best, promise.join(' '))}` : kindOf(best);
}

describe.each(Object.entries({ ...COMPOSED_DOCUMENTS, ...MORE_DOCUMENTS }))('the %s', (_, document) => {
  const { text, spans } = laidOut(document);
  const read = readText(text, 'en', document.day);
  test.each(spans.map((span) => [text.slice(span.from, span.to), span] as const))('%s', (_words, span) => {
    expect(answerOf(span, read)).toBe(asLabelled(span.label));
  });
});
