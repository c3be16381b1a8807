import fc from 'fast-check';
import { assignRows } from '@/lib/timeline/assign-rows';

interface Occupied {
  from: number;
  to: number;
}

function rowsOf(items: readonly Occupied[], maxRows?: number) {
  const column = (end: keyof Occupied) => Float64Array.from(items, (item) => item[end]);
  return assignRows({ from: column('from'), to: column('to') }, maxRows);
}

/** The same rule, written the slow way. */
function firstFit(items: readonly Occupied[]): number[] {
  const ends: number[] = [];
  return items.map((item) => {
    const free = ends.findIndex((end) => end <= item.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = item.to;
    return row;
  });
}

const places = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 120 },
);

test('takes the first row whose last item has ended, for any items in any order', () => {
  fc.assert(fc.property(places, (items) => expect(Array.from(rowsOf(items) ?? [])).toEqual(firstFit(items))));
});

test('no two items of a row touch when they come by their beginnings', () => {
  fc.assert(
    fc.property(places, (items) => {
      const sorted = [...items].sort((a, b) => a.from - b.from);
      const rows = rowsOf(sorted) ?? [];
      const lastEnds = new Map<number, number>();
      sorted.forEach((item, index) => {
        const row = rows[index] ?? -1;
        expect(lastEnds.get(row) ?? -Infinity).toBeLessThanOrEqual(item.from);
        lastEnds.set(row, item.to);
      });
    }),
  );
});

test('gives up as soon as there are too many rows', () => {
  const together = Array.from({ length: 40 }, () => ({ from: 0, to: 10 }));
  expect(rowsOf(together, 39)).toBeNull();
  expect(Math.max(...(rowsOf(together, 40) ?? []))).toBe(39);
});
