import { bestOf, judge, median, percentile, type Measurement } from '@/scripts/bench/timeline/targets';

const measured = (subject: string, changes: Partial<Measurement> = {}): Measurement => ({
  subject,
  size: 10_000,
  isComplete: true,
  isOurs: false,
  firstMs: 500,
  firstCpuMs: 400,
  stepMs: 100,
  frameP95Ms: 200,
  heapMb: 30,
  findMs: null,
  ...changes,
});

const peers = [
  measured('ECharts'),
  measured('Observable Plot', { firstMs: 300, stepMs: 120, heapMb: 12 }),
  measured('vis-timeline', { firstMs: 10, stepMs: 1, isComplete: false }),
];

test('ours is compared with the best peer of each figure, and with none that leaves links out', () => {
  expect(bestOf(peers, 'firstMs')).toBe(300);
  expect(bestOf(peers, 'stepMs')).toBe(100);
  const ours = measured('Ahd', { isOurs: true, firstMs: 150, stepMs: 21, frameP95Ms: 30, heapMb: 30 });
  expect(judge([ours, ...peers]).map(({ limit, isMet }) => [limit, isMet])).toEqual([
    [150, true],
    [20, false],
    [34, true],
    [30, true],
  ]);
});

test('what was not measured, or has nothing to be compared with, is not met', () => {
  const ours = measured('Ahd', { isOurs: true, firstMs: null });
  expect(judge([ours]).map(({ isMet }) => isMet)).toEqual([false, false, false, false]);
});

test('at 50,000 the aims are absolute', () => {
  const ours = measured('Ahd', { isOurs: true, size: 50_000, firstMs: 999, stepMs: 29, frameP95Ms: 51, findMs: 1 });
  expect(judge([ours]).map(({ isMet }) => isMet)).toEqual([true, true, false, true]);
});

test('the middle and a share of values', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(percentile([1, 2, 3, 4], 0.95)).toBe(4);
  expect(median([])).toBeNull();
});
