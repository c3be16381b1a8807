/** Places in pixels along time that must not touch in a row. */
export interface OccupiedColumns {
  from: Float64Array;
  to: Float64Array;
}

/** Rows for which there is room at first. */
const CAPACITY = 64;

/**
 * First fit: each item, in the order given, takes the first row whose last item has ended.
 * Finds the row in a tree of row ends, so that n items in r rows take n log r steps.
 * @param maxRows gives up (null) as soon as one more row would be needed
 */
export function assignRows({ from, to }: OccupiedColumns, maxRows = Infinity): Int32Array | null {
  const rows = new Int32Array(from.length);
  let capacity = CAPACITY;
  let ends = new Float64Array(capacity * 2).fill(-Infinity);
  let used = 0;
  for (let index = 0; index < from.length; index += 1) {
    const start = from[index] as number;
    let row = firstFreeRow(ends, capacity, start);
    if (row < 0) {
      [ends, capacity] = grow(ends, capacity);
      row = firstFreeRow(ends, capacity, start);
    }
    if (row >= used) {
      used = row + 1;
      if (used > maxRows) return null;
    }
    setEnd(ends, capacity, row, to[index] as number);
    rows[index] = row;
  }
  return rows;
}

/** `ends[1]` is the least end of all rows, `ends[capacity + row]` that of one row. */
function firstFreeRow(ends: Float64Array, capacity: number, from: number): number {
  if ((ends[1] ?? Infinity) > from) return -1;
  let node = 1;
  while (node < capacity) node = (ends[node * 2] as number) <= from ? node * 2 : node * 2 + 1;
  return node - capacity;
}

function setEnd(ends: Float64Array, capacity: number, row: number, end: number): void {
  let node = capacity + row;
  ends[node] = end;
  for (node >>= 1; node >= 1; node >>= 1) {
    const a = ends[node * 2] as number;
    const b = ends[node * 2 + 1] as number;
    const least = a < b ? a : b;
    if (ends[node] === least) return;
    ends[node] = least;
  }
}

function grow(ends: Float64Array, capacity: number): [Float64Array<ArrayBuffer>, number] {
  const wider = new Float64Array(capacity * 4).fill(-Infinity);
  wider.set(ends.subarray(capacity), capacity * 2);
  for (let node = capacity * 2 - 1; node >= 1; node -= 1) {
    wider[node] = Math.min(wider[node * 2] ?? Infinity, wider[node * 2 + 1] ?? Infinity);
  }
  return [wider, capacity * 2];
}
