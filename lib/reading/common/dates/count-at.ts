import { isMark, senseAt, skip, type TokenRow } from './date-form';

/** A number, also "thirty (30)", "six to eight" (the larger counts), "two-" in "two-month". */
export function countAt(row: TokenRow, at: number): { count: number; next: number } | null {
  const count = numberAt(row, at);
  if (count === null) return null;
  if (isMark(row, at + 1, '(') && senseAt(row, at + 2, 'number') && isMark(row, at + 3, ')'))
    return { count, next: at + 4 };
  const joint = skip(row, at + 1, 'to', 'and');
  const mark = isMark(row, at + 1, '-') ? at + 2 : joint;
  const more = mark > at + 1 ? numberAt(row, mark) : null;
  if (more !== null && more > count) return { count: more, next: mark + 1 };
  return { count, next: isMark(row, at + 1, '-') ? at + 2 : at + 1 };
}

function numberAt(row: TokenRow, at: number): number | null {
  const number = senseAt(row, at, 'number');
  if (number && number.digits <= 3) return number.value;
  return senseAt(row, at, 'cardinal')?.value ?? null;
}
