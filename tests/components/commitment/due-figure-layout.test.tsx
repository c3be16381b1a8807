import { readFileSync } from 'node:fs';
import { FIGURE_WIDTH, layoutDueFigure } from '@/components/commitment/due-figure-layout';
import type { Board } from '@/lib/domain/board';
import { indexBoard, standingsOf } from '@/lib/domain/standing';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const TODAY = '2025-10-01';
const standings = standingsOf(indexBoard(board), TODAY);
const name = (day: string) => day;

test('everything lies inside the figure, whichever way time runs', () => {
  for (const standing of standings)
    for (const [direction, width] of [
      ['ltr', FIGURE_WIDTH],
      ['rtl', FIGURE_WIDTH],
      ['rtl', 288],
    ] as const) {
      const layout = layoutDueFigure(standing, TODAY, direction, name, width);
      if (!layout) continue;
      for (const x of [layout.promised, layout.end, layout.window.x0, layout.window.x1]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
      expect(layout.window.x1 - layout.window.x0).toBeGreaterThanOrEqual(5);
    }
});

test('from right to left it is the mirror of left to right', () => {
  const standing = standings.find(({ commitment }) => commitment.id === 'A8-9');
  if (!standing) throw new Error('A8-9 is not on the board');
  const ltr = layoutDueFigure(standing, TODAY, 'ltr', name);
  const rtl = layoutDueFigure(standing, TODAY, 'rtl', name);
  expect(rtl?.promised).toBeCloseTo(FIGURE_WIDTH - (ltr?.promised ?? 0));
  expect(rtl?.window.x0).toBeCloseTo(FIGURE_WIDTH - (ltr?.window.x1 ?? 0));
  expect(ltr?.promised).toBeLessThan(ltr?.end ?? 0);
});

test('an undated promise has no figure', () => {
  const undated = standings.find(({ commitment }) => commitment.due === null);
  expect(undated && layoutDueFigure(undated, TODAY, 'ltr', name)).toBeNull();
});
