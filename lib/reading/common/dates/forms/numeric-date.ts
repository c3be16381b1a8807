import { isMark, senseAt, touches, type DateForm, type TokenRow } from '../date-form';
import { isGregorianYear, isHijriYear } from '../calendar-words';

/** "22/12/2017", "2017-12-22", "22.12.2017", "4/4/1439هـ": day first unless the year is first. */
export const numericDate: DateForm = {
  id: 'numeric-date',
  level: 'period',
  begins: ['number'],
  read(row, at) {
    const parts = numbersAt(row, at);
    if (!parts) return null;
    const [a, b, c] = parts;
    const era = senseAt(row, at + 5, 'era');
    const isYearFirst = a >= 1000;
    const year = isYearFirst ? a : c < 100 ? 2000 + c : c;
    const [day, month] = dayAndMonth(isYearFirst ? c : a, b, isYearFirst);
    const isHijri = isHijriYear(year) && !isGregorianYear(year);
    if (!isHijri && !isGregorianYear(year)) return null;
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    const calendar = isHijri ? 'hijri' : 'gregorian';
    return { expression: { is: 'day', calendar, day, month, year, shift: null }, from: at, next: at + (era ? 6 : 5) };
  },
};

/** Day first, as most of the world writes; a second number above 12 shows that the month was first. */
function dayAndMonth(first: number, second: number, isYearFirst: boolean): [number, number] {
  return !isYearFirst && second > 12 && first <= 12 ? [second, first] : [first, second];
}

/** Three numbers with the same mark between them, and no fourth: "1/2/3/4" is no date. */
function numbersAt(row: TokenRow, at: number): [number, number, number] | null {
  const [a, b, c] = [senseAt(row, at, 'number'), senseAt(row, at + 2, 'number'), senseAt(row, at + 4, 'number')];
  if (!a || !b || !c || b.digits > 2) return null;
  if (!(a.digits === 4 && c.digits <= 2) && !(a.digits <= 2 && (c.digits === 4 || c.digits === 2))) return null;
  const mark = senseAt(row, at + 1, 'mark')?.mark;
  if (!mark || !'/-.'.includes(mark) || !isMark(row, at + 3, mark)) return null;
  const goesOn = touches(row, at + 5) && isMark(row, at + 5, mark) && senseAt(row, at + 6, 'number') !== null;
  const cameFrom = touches(row, at) && (isMark(row, at - 1, mark) || isMark(row, at - 1, '-'));
  return goesOn || cameFrom ? null : [a.value, b.value, c.value];
}
