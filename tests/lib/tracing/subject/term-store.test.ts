import type { Term } from '@/lib/tracing/subject/subject';
import { TermStore } from '@/lib/tracing/subject/term-store';

const TERMS: readonly Term[] = [
  { key: 'c:committee', role: 'body', origin: 'own', spans: [{ start: 3, end: 9 }], isNeutral: true },
  {
    key: 'w:قرر',
    role: 'word',
    origin: 'sentence',
    spans: [
      { start: 12, end: 15 },
      { start: 400, end: 403 },
    ],
    isNeutral: false,
  },
  { key: 't:detainees', role: 'theme', origin: 'reference', spans: [], isNeutral: true },
];

const mapOf = (...terms: readonly Term[]) => new Map(terms.map((term) => [term.key, term]));

test('gives back the terms of each clause as they were, in their order', () => {
  const store = new TermStore();
  const [first, second, third] = TERMS as [Term, Term, Term];
  const clauses = [mapOf(...TERMS), mapOf(), mapOf(third, first), mapOf(second)];
  const packed = clauses.map((terms) => store.pack(terms));
  packed.forEach((terms, at) => {
    const before = clauses[at] ?? mapOf();
    expect([...terms]).toEqual([...before]);
    expect([...terms.keys()]).toEqual([...before.keys()]);
    expect([...terms.values()]).toEqual([...before.values()]);
    expect(terms.size).toBe(before.size);
    for (const { key } of TERMS) {
      expect(terms.has(key)).toBe(before.has(key));
      expect(terms.get(key)).toEqual(before.get(key));
    }
  });
  expect(packed[0]?.get('w:none')).toBeUndefined();
});

test('takes more terms than it first has room for', () => {
  const store = new TermStore();
  const clauses = Array.from({ length: 2000 }, (_, at) =>
    mapOf({ key: `w:${at % 700}`, role: 'word', origin: 'own', spans: [{ start: at, end: at + 1 }], isNeutral: false }),
  );
  const packed = clauses.map((terms) => store.pack(terms));
  expect(packed.map((terms) => [...terms.values()])).toEqual(clauses.map((terms) => [...terms.values()]));
});

test('keeps equal sets once, and tells a number from its digits', () => {
  const store = new TermStore();
  const set = store.share(new Set(['a', 'b']));
  expect(store.share(new Set(['a', 'b']))).toBe(set);
  expect(store.share(new Set(['b']))).not.toBe(set);
  expect(store.share(new Set([1]))).toEqual(new Set([1]));
  expect(store.share(new Set(['1']))).toEqual(new Set(['1']));
});
