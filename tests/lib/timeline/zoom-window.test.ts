import fc from 'fast-check';
import {
  clampWindow,
  panWindow,
  toTimeWindow,
  windowOfZoom,
  zoomOfWindow,
  zoomWindow,
} from '@/lib/timeline/zoom-window';

const extent = { from: 17000, to: 20000 };

test('zooming keeps the day under the pointer where it is', () => {
  const window = { from: 18000, to: 19000 };
  const zoomed = zoomWindow(window, extent, 0.5, 18250);
  expect(zoomed).toEqual({ from: 18125, to: 18625 });
  expect((18250 - zoomed.from) / 500).toBe((18250 - window.from) / 1000);
});

test('a window never leaves the extent and is at least a week long', () => {
  expect(zoomWindow(extent, extent, 4, 18000)).toEqual(extent);
  expect(panWindow({ from: 19500, to: 20000 }, extent, 900)).toEqual({ from: 19500, to: 20000 });
  const { from, to } = clampWindow({ from: 18000, to: 18001 }, extent);
  expect(to - from).toBe(7);
});

test('the whole extent is no window', () => {
  expect(toTimeWindow({ from: 17000.2, to: 19999.8 }, extent)).toBeNull();
  expect(toTimeWindow({ from: 17532.4, to: 17896.6 }, extent)).toEqual({ from: '2018-01-01', to: '2019-01-01' });
});

test('a zoom and its window are two ways to say the same, in both directions of time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 17000, max: 19900 }),
      fc.integer({ min: 10, max: 3000 }),
      fc.constantFrom('rtl' as const, 'ltr' as const),
      (start, length, direction) => {
        const window = clampWindow({ from: start, to: start + length }, extent);
        const plot = { extent, left: 14, right: 1174, direction };
        const back = windowOfZoom(plot, zoomOfWindow(plot, window));
        expect(back.from).toBeCloseTo(window.from, 6);
        expect(back.to).toBeCloseTo(window.to, 6);
      },
    ),
  );
});
