/** How many of the asked were right. */
export interface Share {
  right: number;
  of: number;
}

/** Found and wanted, found and not wanted, wanted and not found. */
export interface Hits {
  right: number;
  wrong: number;
  missed: number;
}

/** How often a label was read as which: `counts.get(wanted)?.get(read)`. */
export type Confusion = Map<string, Map<string, number>>;

/** What a confusion shows where nothing was read. */
export const NOTHING = 'nothing';

export function newShare(): Share {
  return { right: 0, of: 0 };
}

/** Counts one question; returns whether it was answered rightly. */
export function mark(share: Share, isRight: boolean): boolean {
  share.of++;
  if (isRight) share.right++;
  return isRight;
}

export function confuse(confusion: Confusion, wanted: string, read: string): void {
  const row = confusion.get(wanted) ?? new Map<string, number>();
  row.set(read, (row.get(read) ?? 0) + 1);
  confusion.set(wanted, row);
}

/** The right part of all, 0 to 1 with three digits; null of nothing. */
export function ratio({ right, of }: Share): number | null {
  return of === 0 ? null : Number((right / of).toFixed(3));
}

export const precisionOf = (hits: Hits) => ratio({ right: hits.right, of: hits.right + hits.wrong });

export const recallOf = (hits: Hits) => ratio({ right: hits.right, of: hits.right + hits.missed });

/** The harmonic mean of precision and recall, with three digits; null of nothing. */
export function f1Of({ right, wrong, missed }: Hits): number | null {
  return ratio({ right: 2 * right, of: 2 * right + wrong + missed });
}
