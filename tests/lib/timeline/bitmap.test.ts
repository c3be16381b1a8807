import { areaOn, bitmapFor, isSharp, isTooCoarse, piecesFor, sightOf, widenedAxis } from '@/lib/timeline/bitmap';
import { timeAxis, xOfDay, type TimeAxis } from '@/lib/timeline/time-axis';
import type { DayRange, TimeDirection } from '@/lib/timeline/view';

const EXTENT = { from: 1000, to: 2000 };
const VIEW = { top: 300, bottom: 900 };
const HEIGHT = 4000;
const OPTIONS = { view: VIEW, height: HEIGHT, ratio: 1, hasWords: false, isFirst: false };

function axisOf(window: DayRange, direction: TimeDirection = 'rtl'): TimeAxis {
  return timeAxis({ extent: EXTENT, window, left: 100, right: 1100, direction });
}

describe.each(['rtl', 'ltr'] as const)('time running %s', (direction) => {
  const axis = axisOf({ from: 1400, to: 1500 }, direction);
  const bitmap = bitmapFor(axis, OPTIONS);

  test('a bitmap reaches over what is in sight, so that a small pan needs no other', () => {
    const sight = sightOf(axis, VIEW);
    expect(bitmap.area.left).toBeLessThan(sight.left - 200);
    expect(bitmap.area.right).toBeGreaterThan(sight.right + 200);
    const panned = axisOf({ from: 1420, to: 1520 }, direction);
    expect(isTooCoarse(bitmap, panned, OPTIONS)).toBe(false);
    expect(isTooCoarse(bitmap, axisOf({ from: 1450, to: 1550 }, direction), OPTIONS)).toBe(true);
  });

  test('a day drawn on the bitmap is shown where the new axis has it', () => {
    const zoomed = axisOf({ from: 1430, to: 1480 }, direction);
    const area = areaOn(bitmap, zoomed);
    const share = (xOfDay(axis, 1455) - bitmap.area.left) / (bitmap.area.right - bitmap.area.left);
    expect(area.left + share * (area.right - area.left)).toBeCloseTo(xOfDay(zoomed, 1455), 6);
  });

  test('the widened axis has every day at the same place', () => {
    const wide = widenedAxis(bitmap);
    for (const day of [1380, 1400, 1450, 1510]) expect(xOfDay(wide, day)).toBeCloseTo(xOfDay(axis, day), 6);
    expect(wide.left).toBe(bitmap.area.left);
    expect(xOfDay(wide, direction === 'rtl' ? wide.window.to : wide.window.from)).toBeCloseTo(bitmap.area.left, 6);
  });
});

test('a bitmap ends where the drawing ends', () => {
  const whole = bitmapFor(axisOf(EXTENT), { ...OPTIONS, view: { top: 0, bottom: 700 }, height: 720 });
  expect(whole.area).toEqual({ left: 88, right: 1112, top: 0, bottom: 720 });
});

test('only the bitmap of the same window, with all that is in sight on it, is sharp', () => {
  const axis = axisOf({ from: 1400, to: 1500 });
  const bitmap = bitmapFor(axis, OPTIONS);
  expect(isSharp(bitmap, axis, VIEW, HEIGHT)).toBe(true);
  expect(isSharp(bitmap, axisOf({ from: 1401, to: 1501 }), VIEW, HEIGHT)).toBe(false);
  expect(isSharp(bitmap, axis, { top: 2000, bottom: 2600 }, HEIGHT)).toBe(false);
});

test('words are drawn for exactly what is in sight, and may hardly be stretched', () => {
  const axis = axisOf({ from: 1400, to: 1500 });
  const words = { ...OPTIONS, hasWords: true };
  const bitmap = bitmapFor(axis, words);
  expect([bitmap.area.left, bitmap.area.right]).toEqual([88, 1112]);
  const closer = axisOf({ from: 1420, to: 1490 });
  expect(isTooCoarse(bitmap, closer, words)).toBe(true);
  expect(isTooCoarse(bitmapFor(axis, OPTIONS), closer, OPTIONS)).toBe(false);
});

test('on a dense screen a bitmap does not outgrow its memory', () => {
  const axis = axisOf({ from: 1400, to: 1500 });
  const { area } = bitmapFor(axis, { ...OPTIONS, ratio: 4 });
  expect([area.right - area.left, area.bottom - area.top]).toEqual([1024, 600]);
});

test('pieces are as many as fit what is left of a budget, never none, and grow step by step', () => {
  expect(piecesFor(4, 10, 5)).toBe(2);
  expect(piecesFor(1, 30, 20)).toBe(1);
  expect(piecesFor(8, 1, 20)).toBe(16);
  expect(piecesFor(1, 0, 20)).toBe(2);
});
