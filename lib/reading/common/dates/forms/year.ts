import { isMark, senseAt, skip, touches, type DateForm, type TokenRow } from '../date-form';
import { yearNumberAt } from '../calendar-words';

/** Years that a plan or a period between dashes spans at most. */
const LONGEST_SPAN = 30;

/** "عام 2018", "the year 2018", "في 2018", "1444هـ"; bare four digits only where a word of time stands before them. */
export const yearForm: DateForm = {
  id: 'year',
  level: 'period',
  begins: ['article', 'marker', 'number', 'cardinal'],
  read(row, at, isNested) {
    const first = skip(row, at, 'article');
    const isAnnounced = senseAt(row, first, 'marker')?.of === 'year';
    const found = yearNumberAt(row, isAnnounced ? first + 1 : at, 'gregorian');
    if (!found || (!isNested && isNumbered(row, at)) || isPartOfNumber(row, found.next)) return null;
    const hasEra = senseAt(row, found.next - 1, 'era') !== null;
    if (!isAnnounced && !isNested && !hasEra && !isAfterTimeWord(row, at) && !beginsSpan(row, at)) return null;
    return { expression: { is: 'year', calendar: found.calendar, year: found.year }, from: at, next: found.next };
  },
};

/** "2025-2027": two years a few years apart, with a dash that stands at both. */
function beginsSpan(row: TokenRow, at: number): boolean {
  const [first, last] = [yearNumberAt(row, at, 'gregorian'), yearNumberAt(row, at + 2, 'gregorian')];
  if (!first || !last || !isMark(row, at + 1, '-') || !touches(row, at + 1) || !touches(row, at + 2)) return false;
  const isAlone = !(senseAt(row, at - 1, 'mark') && touches(row, at)) && !isMark(row, at + 3, '-');
  return isAlone && last.year > first.year && last.year - first.year <= LONGEST_SPAN;
}

/** "the communiqué of 2012": for languages in which "of" does not count things as well. */
export const yearAfterOf: DateForm = {
  id: 'year-after-of',
  level: 'period',
  begins: ['number', 'cardinal'],
  read(row, at) {
    const found = senseAt(row, at - 1, 'of') ? yearNumberAt(row, at, 'gregorian') : null;
    if (!found || isNumbered(row, at) || isPartOfNumber(row, found.next)) return null;
    return { expression: { is: 'year', calendar: found.calendar, year: found.year }, from: at, next: found.next };
  },
};

/** A resolution or law before its year: "2254 لعام 2015", "Law 10 of 2018". */
function isNumbered(row: TokenRow, at: number): boolean {
  const before = skip(row, at - 1, 'of', 'in') === at ? at - 2 : at - 1;
  const place = isMark(row, before, '(') ? before - 1 : before;
  const number = senseAt(row, place, 'number');
  return number !== null && !isYearOfList(row, place, at);
}

/** "2017 و2018": the number before is a year too. */
function isYearOfList(row: TokenRow, place: number, at: number): boolean {
  return place === at - 1 && senseAt(row, place, 'number')?.digits === 4 && (row.tokens[at]?.hasAnd ?? false);
}

/** "2018/1023", "2,018.5", "2018-19". */
function isPartOfNumber(row: TokenRow, next: number): boolean {
  const mark = senseAt(row, next, 'mark')?.mark;
  return mark !== undefined && '/.,'.includes(mark) && touchesNumber(row, next);
}

function touchesNumber(row: TokenRow, mark: number): boolean {
  const [before, at, after] = [row.tokens[mark - 1], row.tokens[mark], row.tokens[mark + 1]];
  return senseAt(row, mark + 1, 'number') !== null && before?.end === at?.start && at?.end === after?.start;
}

function isAfterTimeWord(row: TokenRow, at: number): boolean {
  if (row.tokens[at]?.hasAnd) return isYear(row, at - 1);
  const token = row.tokens[at];
  if (token && senseAt(row, at - 1, 'mark') === null && skip(row, at - 1, 'in', 'limit', 'between', 'part') === at)
    return true;
  return skip(row, at - 1, 'to', 'and') === at || isMark(row, at - 1, '-') ? isYear(row, at - 2) : false;
}

function isYear(row: TokenRow, at: number): boolean {
  return yearNumberAt(row, at, 'gregorian') !== null || senseAt(row, at, 'era') !== null;
}
