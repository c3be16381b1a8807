import { buildScene, extentFor, type Scene, type SceneOptions } from '@/lib/timeline/scene';
import { occupiedBy } from '@/lib/timeline/occupied';
import { labeller } from '@/lib/timeline/labelled-thread';
import { legibleAnswers, threadShape, type ThreadShape } from '@/lib/timeline/thread-shape';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { dayAtX, xOfDay } from '@/lib/timeline/time-axis';
import type { DayRange } from '@/lib/timeline/view';
import { toDayNumber } from '@/lib/domain/iso-day';
import { sampleBoard as board, sampleIds } from '../../fixtures/sample-board';

const labelsOf = labeller(
  ({ commitment }) => commitment.title.ar,
  ({ late }) => (late ? `بعد ${late.days} يومًا` : null),
);
const itemsOf = (ids: readonly string[]) => labelsOf(new ThreadTable(board, ids, '2025-10-01'));
const items = itemsOf(sampleIds);

const days = (from: string, to: string) => ({ from: toDayNumber(from), to: toDayNumber(to) });

function sceneOf({ window, ...changes }: Partial<SceneOptions> & { window?: DayRange } = {}): Scene {
  const options: SceneOptions = {
    board,
    items,
    width: 1360,
    reading: 'rtl',
    direction: 'rtl',
    laneBy: 'theme',
    orderBy: 'date',
    alignOn: 'calendar',
    today: '2025-10-01',
    laneNameOf: (key) => key,
    ...changes,
  };
  return buildScene(options, extentFor(options), window);
}

function shapesOf(scene: Scene): ThreadShape[] {
  return scene.lanes.flatMap((lane) => lane.threads.flatMap((placed) => threadShape(placed, lane, scene.axis) ?? []));
}

describe.each([1360, 876, 720])('at %i pixels', (width) => {
  const scene = sceneOf({ width });

  test('no two threads of a row touch, names and notes counted in', () => {
    for (const lane of scene.lanes) {
      for (let row = 0; row < lane.rows; row += 1) {
        const sorted = lane.threads
          .filter((placed) => placed.row === row)
          .map(({ item, zero }) => occupiedBy(item, zero, lane.detail, scene.axis))
          .sort((a, b) => a.from - b.from);
        sorted.slice(1).forEach((placed, index) => expect(placed.from).toBeGreaterThanOrEqual(sorted[index]?.to ?? 0));
      }
    }
  });

  test('every name and note stays inside the drawing', () => {
    for (const shape of shapesOf(scene)) {
      expect(shape.nameX).not.toBeNull();
      expect((shape.nameX ?? 0) - shape.item.nameWidth).toBeGreaterThanOrEqual(0);
      expect(shape.note === null).toBe(shape.item.note === null);
      if (shape.note) expect(shape.note.x - shape.item.noteWidth).toBeGreaterThanOrEqual(0);
    }
  });

  test('signs of one thread do not cover each other, nor its end state', () => {
    for (const { answers, markX } of shapesOf(scene)) {
      const places = [...answers.map(({ x }) => x), markX].sort((a, b) => a - b);
      places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(6));
    }
  });

  test('lanes lie under each other and hold every promise once', () => {
    scene.lanes.slice(1).forEach((lane, index) => {
      const above = scene.lanes[index];
      expect(lane.top).toBeGreaterThanOrEqual((above?.top ?? 0) + (above?.height ?? 0));
    });
    expect(shapesOf(scene)).toHaveLength(79);
  });
});

test('time runs to the left in Arabic and to the right when switched, and a place gives back its day', () => {
  const [earlier, later] = [toDayNumber('2018-01-01'), toDayNumber('2019-01-01')];
  const { axis: leftward } = sceneOf();
  expect(xOfDay(leftward, earlier)).toBeGreaterThan(xOfDay(leftward, later));
  const { axis: rightward } = sceneOf({ direction: 'ltr' });
  expect(xOfDay(rightward, earlier)).toBeLessThan(xOfDay(rightward, later));
  for (const axis of [leftward, rightward]) expect(dayAtX(axis, xOfDay(axis, earlier))).toBeCloseTo(earlier);
});

test('the lateness of the round after Astana 8 is drawn 75 days long', () => {
  const scene = sceneOf();
  const shape = shapesOf(scene).find(({ item }) => item.thread.id === 'A8-9');
  expect(shape?.late?.width).toBeCloseTo(75 * scene.axis.pxPerDay);
});

test('panning moves no thread to another row', () => {
  const rowsIn = (from: string, to: string) =>
    sceneOf({ window: days(from, to) }).lanes.flatMap((lane) =>
      lane.threads.map(({ item, row }) => [item.thread.id, row]),
    );
  expect(rowsIn('2018-01-01', '2018-12-31')).toEqual(rowsIn('2021-01-01', '2021-12-31'));
});

test('a window leaves out words that it would cut', () => {
  const scene = sceneOf({ window: days('2018-01-01', '2018-06-30') });
  const { left, right } = scene.axis;
  for (const { nameX, item } of shapesOf(scene)) {
    if (nameX === null) continue;
    expect(nameX).toBeLessThanOrEqual(right + 10);
    expect(nameX - item.nameWidth).toBeGreaterThanOrEqual(left - 11);
  }
});

test('lanes by status come in the order of the legend, by round in the order of the rounds', () => {
  expect(sceneOf({ laneBy: 'status' }).lanes.map((lane) => lane.key)).toEqual([
    'fulfilled',
    'fulfilled-late',
    'in-progress',
    'reiterated',
    'stalled',
    'overdue',
    'dropped',
    'open',
  ]);
  const rounds = sceneOf({ laneBy: 'round' }).lanes.map((lane) => lane.key);
  const order = board.rounds.map((round) => round.id).filter((id) => rounds.includes(id));
  expect(rounds).toEqual(order);
});

test('those bound together share a lane, so that no promise is drawn twice', () => {
  const scene = sceneOf({ laneBy: 'party' });
  expect(scene.lanes.map((lane) => [lane.key, lane.threads.length])).toEqual([['iran+russia+turkiye', 79]]);
});

test('ordered by lateness a promise has a row of its own, the latest first', () => {
  const [lane] = sceneOf({ orderBy: 'lateness' }).lanes;
  const days = lane?.threads.map(({ item }) => item.thread.late?.days ?? 0) ?? [];
  expect(days.slice(0, 3)).toEqual([322, 93, 75]);
  expect(lane?.threads.map(({ row }) => row)).toEqual(days.map((_, index) => index));
});

test('aligned on the last due day, all due days share one place and undated promises are left out', () => {
  const scene = sceneOf({ alignOn: 'due' });
  const zero = xOfDay(scene.axis, 0);
  const shapes = shapesOf(scene);
  expect(shapes).toHaveLength(items.threads.list().filter(({ due }) => due).length);
  for (const { band, item } of shapes)
    if (item.thread.due && band && band.width > 5.01) expect(band.x).toBeCloseTo(zero);
});

test('aligned on the day of the promise, all promises begin at one place', () => {
  const scene = sceneOf({ alignOn: 'promise' });
  for (const { promiseX } of shapesOf(scene)) expect(promiseX).toBeCloseTo(xOfDay(scene.axis, 0));
});

test('detail gives way with density: names, lines, bars, hairlines, counts', () => {
  const [one] = sampleIds;
  if (!one) throw new Error('no thread');
  const detailOf = (count: number) => {
    const lane = sceneOf({ items: itemsOf(Array<string>(count).fill(one)) }).lanes[0];
    return lane?.detail;
  };
  expect([10, 80, 150, 300, 400, 3000].map(detailOf)).toEqual(['names', 'names', 'lines', 'bars', 'hairs', 'counts']);
});

test('of two answers at one place the one that says more is drawn', () => {
  const at = (x: number, relation: 'progresses' | 'reiterates' | 'sets-back') => ({ x, relation });
  expect(legibleAnswers([at(50, 'reiterates'), at(52, 'progresses'), at(90, 'reiterates')], 200)).toEqual([
    at(52, 'progresses'),
    at(90, 'reiterates'),
  ]);
  expect(legibleAnswers([at(198, 'sets-back')], 200)).toEqual([]);
});
