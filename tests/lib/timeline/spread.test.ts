import fc from 'fast-check';
import { spread } from '@/lib/timeline/spread';

test('leaves points that have room where they are', () => {
  expect(spread([0, 30, 70], 20)).toEqual([0, 30, 70]);
});

test('moves a crowd apart by equal amounts to both sides', () => {
  expect(spread([50, 50, 50], 20)).toEqual([30, 50, 70]);
});

test('keeps a crowd at the edge inside the bounds', () => {
  expect(spread([1, 2, 3], 20, 0, 100)).toEqual([0, 20, 40]);
  expect(spread([97, 98, 99], 20, 0, 100)).toEqual([60, 80, 100]);
});

test('keeps the gap and the order of any points', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), (points) => {
      const sorted = [...points].sort((a, b) => a - b);
      const placed = spread(sorted, 20.5);
      placed.slice(1).forEach((place, index) => expect(place - (placed[index] ?? 0)).toBeGreaterThan(20.5 - 1e-6));
    }),
  );
});
