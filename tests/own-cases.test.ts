import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import edtf from 'edtf';
import corpus from '@/prisma/corpus/process.json';

const folder = join(__dirname, 'fixtures/own');
const SETS = ['dev', 'held'] as const;
const DATE_SETS = [...SETS, 'held-2'] as const;
const DOCUMENT_SETS = [...SETS, 'dev-2', 'dev-3', 'dev-4', 'dev-5', 'dev-6', 'dev-7', 'dev-8', 'held-5'] as const;
/** Sets of shorter texts, of 250 words and more. */
const SHORT_SETS: readonly string[] = ['dev-2', 'dev-3', 'dev-4', 'dev-5', 'dev-8', 'held-5'];

interface Dated {
  edtf: string;
  earliest: string;
  latest: string | null;
  precision: string;
}
interface DateCase {
  id: string;
  text: string;
  ref: string;
  language: string;
  expect: (Dated & { span: string; start: number; end: number; role: string })[];
}
interface Item {
  key?: string;
  quote: string;
  start: number;
  end: number;
  kind: string;
  altKinds?: string[];
  strength?: string;
  themes?: string[];
  parties?: string[] | 'any';
  due?: null | Partial<Dated>;
}
interface Sentence {
  id: string;
  text: string;
  items: Item[];
}
interface DocumentSet {
  documents: { id: string; file: string; round: number; items: Item[] }[];
  followUps: { from: string; to: string; relation: string[] }[];
}

const parse = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const dateCases = (set: string): DateCase[] =>
  readFileSync(join(folder, `dates-${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DateCase);
const sentences = (set: string): Sentence[] => parse(`sentences-${set}.json`);
const documents = (set: string): DocumentSet => parse(`documents-${set}.json`);
const textOf = (file: string): string => readFileSync(join(folder, 'documents', file), 'utf8');

const KINDS = ['commitment', 'appeal', 'position', 'assessment', 'courtesy', 'context'];
const RELATIONS = ['fulfils', 'fulfils-late', 'progresses', 'reiterates', 'reschedules', 'sets-back'];
const themes = corpus.themes.map((theme) => theme.id);
const parties = corpus.parties.map((party) => party.id);

/** First and last day of an EDTF value, read by a library that the labels were not made with. */
function daysOf(value: string): [string, string] {
  const { min, max } = edtf(value);
  return [new Date(min).toISOString().slice(0, 10), new Date(max).toISOString().slice(0, 10)];
}

function expectItem(item: Item, text: string): void {
  expect(text.slice(item.start, item.end)).toBe(item.quote);
  for (const kind of [item.kind, ...(item.altKinds ?? [])]) expect(KINDS).toContain(kind);
  if (item.kind !== 'commitment') {
    expect([item.strength, item.themes, item.parties, item.due]).toEqual([undefined, undefined, undefined, undefined]);
    return;
  }
  expect(['decision', 'intent', 'hortatory']).toContain(item.strength);
  for (const theme of item.themes ?? []) expect(themes).toContain(theme);
  if (item.parties !== 'any') expect(item.parties?.filter((party) => !parties.includes(party))).toEqual([]);
  const due = item.due ?? null;
  if (due?.edtf) expect(daysOf(due.edtf)).toEqual([due.earliest, due.latest]);
  else expect(due === null || due.precision === 'vague').toBe(true);
}

function expectApart(items: readonly { start: number; end: number }[]): void {
  items.forEach((item, i) => expect(item.start).toBeGreaterThanOrEqual(items[i - 1]?.end ?? 0));
}

describe.each(DATE_SETS)('labelled dates (%s)', (set) => {
  test.each(dateCases(set).map((c) => [c.id, c] as const))(
    '%s agrees with itself',
    (_, { text, ref, expect: dates }) => {
      expectApart(dates);
      for (const date of dates) {
        expect(text.slice(date.start, date.end)).toBe(date.span);
        expect(['due', 'reference', 'event-past']).toContain(date.role);
        if (date.precision === 'vague') expect([date.earliest, date.latest]).toEqual([ref, null]);
        else expect(daysOf(date.edtf)).toEqual([date.earliest, date.latest]);
        expect(date.latest === null || date.earliest <= date.latest).toBe(true);
      }
    },
  );

  test.each(['ar', 'en'])('a fifth or more of the %s cases have no date', (language) => {
    const cases = dateCases(set).filter((c) => c.language === language);
    expect(cases.length).toBeGreaterThanOrEqual(55);
    expect(cases.filter((c) => c.expect.length === 0).length / cases.length).toBeGreaterThanOrEqual(0.18);
  });
});

describe.each(SETS)('labelled sentences (%s)', (set) => {
  test.each(sentences(set).map((s) => [s.id, s] as const))('%s agrees with its text', (_, sentence) => {
    expect(sentence.items.length).toBeGreaterThan(0);
    expectApart(sentence.items);
    for (const item of sentence.items) expectItem(item, sentence.text);
  });

  it('has two clauses of five or more that are no commitment', () => {
    const items = sentences(set).flatMap((s) => s.items);
    expect(items.filter((i) => i.kind !== 'commitment').length / items.length).toBeGreaterThanOrEqual(0.4);
  });
});

describe.each(DOCUMENT_SETS)('labelled communiqués (%s)', (set) => {
  const { documents: docs, followUps } = documents(set);
  const placeOf = new Map(
    docs.flatMap((d) => d.items.flatMap((i) => (i.key ? [[i.key, { ...i, round: d.round }]] : []))),
  );

  test.each(docs.map((d) => [d.id, d] as const))('%s agrees with its text', (_, document) => {
    const text = textOf(document.file);
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(SHORT_SETS.includes(set) ? 250 : 350);
    expect(words).toBeLessThanOrEqual(600);
    expectApart(document.items);
    for (const item of document.items) expectItem(item, text);
  });

  it('names every key once', () => {
    const keys = docs.flatMap((d) => d.items.flatMap((i) => i.key ?? []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(followUps.map((f) => [`${f.from} -> ${f.to}`, f] as const))(
    '%s goes from a promise to a later round',
    (_, link) => {
      const from = placeOf.get(link.from);
      expect(from?.kind).toBe('commitment');
      const later = link.to.startsWith('round:') ? Number(link.to.slice('round:'.length)) : placeOf.get(link.to)?.round;
      expect(later).toBeGreaterThan(from?.round ?? Infinity);
      expect(link.relation.length).toBeGreaterThan(0);
      for (const relation of link.relation) expect(RELATIONS).toContain(relation);
    },
  );
});
