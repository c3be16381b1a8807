/** Drag and wheel for a library that has none: at most one new picture a frame, as a program around it would do. */
export function bindHarnessZoom(
  root: HTMLElement,
  extent: { from: number; to: number },
  width: number,
  show: (from: number, to: number) => void,
): void {
  let { from, to } = extent;
  let lastX: number | null = null;
  let frame = 0;
  const draw = () => {
    frame = 0;
    show(from, to);
  };
  const request = () => {
    frame ||= requestAnimationFrame(draw);
  };
  root.addEventListener('pointerdown', (event) => {
    lastX = event.clientX;
  });
  addEventListener('pointerup', () => {
    lastX = null;
  });
  addEventListener('pointermove', (event) => {
    if (lastX === null) return;
    const moved = ((lastX - event.clientX) / width) * (to - from);
    lastX = event.clientX;
    from += moved;
    to += moved;
    request();
  });
  root.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const factor = 2 ** (event.deltaY * 0.004);
      const middle = (from + to) / 2;
      const half = Math.min(extent.to - extent.from, (to - from) * factor) / 2;
      [from, to] = [middle - half, middle + half];
      request();
    },
    { passive: false },
  );
}
