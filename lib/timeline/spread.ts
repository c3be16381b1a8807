/**
 * Moves points apart to at least `gap` with the least total movement (pool adjacent violators), inside `[low, high]`
 * where they fit.
 * @param points in rising order
 */
export function spread(points: readonly number[], gap: number, low = -Infinity, high = Infinity): number[] {
  const pools: { sum: number; size: number }[] = [];
  points.forEach((point, index) => {
    let pool = { sum: point - index * gap, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
    }
    pools.push(pool);
  });
  const room = high - (points.length - 1) * gap;
  const places = pools.flatMap(({ sum, size }) => Array<number>(size).fill(Math.max(low, Math.min(room, sum / size))));
  return places.map((place, index) => place + index * gap);
}
