import { hitAt } from '@/lib/timeline/hit-test';
import { labeller } from '@/lib/timeline/labelled-thread';
import { laneInkOf } from '@/lib/timeline/lane-ink';
import { linkInkOf } from '@/lib/timeline/link-ink';
import { buildScene, extentFor } from '@/lib/timeline/scene';
import { lastHairDayOf } from '@/lib/timeline/thread';
import { lineOf } from '@/lib/timeline/thread-shape';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { alongOf, xOfDay } from '@/lib/timeline/time-axis';
import { syntheticBoard } from '@/scripts/bench/timeline/synthetic-board';

const AS_OF = '2024-12-31';
const board = syntheticBoard(6000);
const threads = new ThreadTable(
  board,
  board.commitments.map(({ id }) => id),
  AS_OF,
);
const options = {
  board,
  items: labeller(
    ({ commitment }) => commitment.title.ar,
    () => null,
  )(threads),
  width: 1280,
  reading: 'rtl',
  direction: 'rtl',
  laneBy: 'theme',
  orderBy: 'date',
  alignOn: 'calendar',
  today: AS_OF,
  laneNameOf: (key: string) => key,
} as const;
const scene = buildScene(options, extentFor(options));

test('six thousand commitments in twelve lanes are hairlines, each in a row of its own', () => {
  expect(scene.lanes.map(({ detail }) => detail)).toEqual(Array(12).fill('hairs'));
  expect(scene.lanes.reduce((count, lane) => count + lane.threads.length, 0)).toBe(6000);
  for (const lane of scene.lanes) {
    expect(Number.isInteger(lane.rowHeight)).toBe(true);
    const ends = new Map<number, number>();
    for (const { item, row } of lane.threads) {
      const { thread } = item;
      expect(alongOf(scene.axis, thread.promised)).toBeGreaterThanOrEqual(ends.get(row) ?? -Infinity);
      ends.set(row, alongOf(scene.axis, lastHairDayOf(thread)));
    }
  }
});

test('the ink of a lane holds every thread once, status by status', () => {
  for (const lane of scene.lanes) {
    const { groups, from, row } = laneInkOf(lane);
    expect(groups.at(-1)?.end).toBe(lane.threads.length);
    for (const { status, first, end } of groups) {
      const drawn = Array.from(from.slice(first, end), (day, at) => `${day} ${row[first + at]}`);
      const wanted = lane.threads.filter(({ item }) => item.thread.status === status);
      expect(drawn.sort()).toEqual(wanted.map((placed) => `${placed.item.thread.promised} ${placed.row}`).sort());
    }
  }
});

test('every link between two placed promises is drawn, and none to a promise that is not there', () => {
  const all = linkInkOf(board, scene.lanes, AS_OF);
  const known = board.followUps.filter((followUp) => followUp.answeredOn <= AS_OF);
  expect(all.size).toBe(known.length);
  const [first] = scene.lanes;
  const within = linkInkOf(board, first ? [first] : [], AS_OF);
  expect(within.size).toBeGreaterThan(0);
  expect(within.size).toBeLessThan(all.size / 50);
  const heights = new Set(first?.threads.map(({ row }) => lineOf(row, first)));
  expect(Array.from(within.fromY.slice(0, within.size)).every((y) => heights.has(y))).toBe(true);
});

test('links of answers after the as-of day are left out', () => {
  const before = linkInkOf(board, scene.lanes, '2018-06-30');
  expect(before.size).toBe(board.followUps.filter(({ answeredOn }) => answeredOn <= '2018-06-30').length);
});

test('the hairline under a pointer is found, also from a pixel beside it', () => {
  const lane = scene.lanes[3];
  if (!lane) throw new Error('no lane');
  for (const placed of lane.threads) {
    const { thread } = placed.item;
    const x = xOfDay(scene.axis, (thread.promised + lastHairDayOf(thread)) / 2);
    expect(hitAt(scene.lanes, scene.axis, x, lineOf(placed.row, lane))?.placed?.item.thread.id).toBe(thread.id);
  }
});
