import type { DueDate } from '@/lib/domain/due-date';
import { oneOf, toDateOrNull, toIsoDayOrNull } from './values';
import { PRECISIONS } from './words';

/** A due date as the columns of a clause, a coding or a commitment; all null where there is none. */
export interface DueColumns {
  dueEdtf: string | null;
  dueEarliest: Date | null;
  dueLatest: Date | null;
  duePrecision: string | null;
  dueIsApproximate: boolean | null;
  dueWords: string | null;
  dueStartOffset: number | null;
  dueEndOffset: number | null;
}

export function toDueColumns(due: DueDate | null): DueColumns {
  return {
    dueEdtf: due?.edtf ?? null,
    dueEarliest: toDateOrNull(due?.earliest ?? null),
    dueLatest: toDateOrNull(due?.latest ?? null),
    duePrecision: due?.precision ?? null,
    dueIsApproximate: due?.isApproximate ?? null,
    dueWords: due?.words ?? null,
    dueStartOffset: due?.start ?? null,
    dueEndOffset: due?.end ?? null,
  };
}

export function toDueDate(row: DueColumns, what: string): DueDate | null {
  if (row.duePrecision === null) return null;
  const { dueWords: words, dueStartOffset: start, dueEndOffset: end, dueIsApproximate: isApproximate } = row;
  if (words === null || start === null || end === null || isApproximate === null) {
    throw new Error(`${what}: the due date is incomplete`);
  }
  return {
    edtf: row.dueEdtf,
    earliest: toIsoDayOrNull(row.dueEarliest),
    latest: toIsoDayOrNull(row.dueLatest),
    precision: oneOf(PRECISIONS, row.duePrecision, `${what}: precision`),
    isApproximate,
    words,
    start,
    end,
  };
}
