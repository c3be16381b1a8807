import { labelThread } from '@/lib/timeline/labelled-thread';
import { CHIP_GAP } from '@/lib/timeline/header-marks';
import { layoutThreadFigure } from '@/lib/timeline/thread-figure';
import { threadsOf } from '@/lib/timeline/threads-of';
import { sampleBoard as board, sampleIds } from '../../fixtures/sample-board';

const items = threadsOf(board, sampleIds, '2025-10-01').map((thread) =>
  labelThread(thread, thread.commitment.title.ar, ({ late }) => (late ? `بعد ${late.days} يومًا` : null)),
);

describe.each([
  [288, 'rtl'],
  [640, 'ltr'],
  [880, 'rtl'],
] as const)('at %i pixels, time to the %s', (width, direction) => {
  const figures = items.map((item) => layoutThreadFigure({ board, items: [item], width, direction, headHeight: 64 }));

  test('every mark and name stays inside the drawing', () => {
    for (const { shapes, height } of figures) {
      expect(shapes).toHaveLength(1);
      for (const { promiseX, markX, endX, answers, nameX, item, y } of shapes) {
        for (const x of [promiseX, markX, endX, ...answers.map((answer) => answer.x)]) {
          expect(x).toBeGreaterThanOrEqual(8);
          expect(x).toBeLessThanOrEqual(width - 8);
        }
        const far = (nameX ?? 0) + (direction === 'rtl' ? -1 : 1) * item.nameWidth;
        expect(far).toBeGreaterThanOrEqual(0);
        expect(far).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height);
      }
    }
  });

  test('the numbers of rounds do not touch, and the round of the promise is among them', () => {
    for (const { chips, shapes } of figures) {
      const places = chips.map(({ chipX }) => chipX).sort((a, b) => a - b);
      places.slice(1).forEach((place, at) => expect(place - (places[at] ?? 0)).toBeGreaterThanOrEqual(CHIP_GAP - 0.01));
      const promisedIn = board.rounds.find(({ id }) => id === shapes[0]?.item.thread.commitment.roundId);
      if (promisedIn?.number != null) expect(chips.map(({ round }) => round.id)).toContain(promisedIn.id);
    }
  });
});

test('two promises stand in two rows on the same days', () => {
  const [first, second] = [items[0], items.at(-1)];
  if (!first || !second) throw new Error('the sample has no promises');
  const { axis, shapes } = layoutThreadFigure({
    board,
    items: [first, second],
    width: 880,
    direction: 'ltr',
    headHeight: 64,
  });
  expect(shapes.map(({ item }) => item)).toEqual([first, second]);
  expect(shapes[1]?.y).toBeGreaterThan((shapes[0]?.y ?? 0) + 30);
  expect(axis.extent.from).toBeLessThan(Math.min(first.thread.promised, second.thread.promised));
});
