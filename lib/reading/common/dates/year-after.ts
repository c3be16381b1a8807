import { yearNumberAt } from './calendar-words';
import { isMark, senseAt, skip, type TokenRow } from './date-form';
import type { YearReference } from './expression';
import { relativeUnitAt } from './relative-unit-at';
import type { CalendarId } from './token';

/**
 * The year that belongs to a day or month before it: "2018", ", 2018", "/2018", "من عام 2018", "of next year",
 * "من العام نفسه".
 */
export function yearAfter(
  row: TokenRow,
  at: number,
  calendar: CalendarId,
): { year: YearReference; next: number } | null {
  const afterMark = isMark(row, at, ',') || isMark(row, at, '/') || isMark(row, at, '-') ? at + 1 : at;
  const plain = yearNumberAt(row, afterMark, calendar);
  if (plain?.calendar === calendar) return plain;
  if (row.tokens[at]?.hasAnd) return null;
  const afterOf = skip(row, skip(row, afterMark, 'of', 'in'), 'article');
  const marked = senseAt(row, afterOf, 'marker')?.of === 'year' || afterOf > afterMark;
  if (marked) {
    const announced = senseAt(row, afterOf, 'marker')?.of === 'year' ? afterOf + 1 : afterOf;
    const numbered = yearNumberAt(row, announced, calendar);
    if (numbered?.calendar === calendar) return numbered;
  }
  return relativeYearAt(row, afterOf);
}

function relativeYearAt(row: TokenRow, at: number): { year: YearReference; next: number } | null {
  const relative = relativeUnitAt(row, at);
  if (relative?.unit.unit === 'year' && relative.unit.count === 1 && relative.count === null) {
    return { year: { shift: relative.shift }, next: relative.next };
  }
  const [first, second] = [senseAt(row, at, 'unit'), senseAt(row, at + 1, 'unit')];
  if (first?.unit === 'year' && senseAt(row, at + 1, 'same')) return { year: 'same', next: at + 2 };
  if (senseAt(row, at, 'same') && second?.unit === 'year') return { year: 'same', next: at + 2 };
  return null;
}
