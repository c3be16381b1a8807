import { easedWindow, wheelZoom } from '@/lib/timeline/gesture';

test('a notch of a wheel zooms by 2 to the 0.4, whether it counts pixels or lines, and a pinch by small steps', () => {
  expect(wheelZoom(-100, false)).toBeCloseTo(0.4);
  expect(wheelZoom(100, false)).toBeCloseTo(-0.4);
  expect(wheelZoom(-3, true)).toBeCloseTo(0.192);
  expect(wheelZoom(-4, false)).toBeCloseTo(0.06);
});

test('a window on its way starts fast and arrives exactly', () => {
  const [from, to] = [
    { from: 0, to: 100 },
    { from: 100, to: 120 },
  ];
  expect(easedWindow(from, to, 0)).toEqual(from);
  expect(easedWindow(from, to, 1)).toEqual(to);
  expect(easedWindow(from, to, 0.5).from).toBeGreaterThan(80);
});
