import { isMark, senseAt, skip, type DateForm } from '../date-form';
import { yearNumberAt } from '../calendar-words';
import { relativeUnitAt } from '../relative-unit-at';
import { yearAfter } from '../year-after';

/** "خريف 2021", "الخريف المقبل", "this autumn", "winter of 2018/2019", "summer next year". */
export const season: DateForm = {
  id: 'season',
  level: 'period',
  begins: ['article', 'shift', 'season'],
  read(row, at, isNested) {
    const article = skip(row, at, 'article');
    const before = senseAt(row, article, 'shift');
    const place = before ? article + 1 : article;
    const word = senseAt(row, place, 'season');
    if (!word) return null;
    const year = yearAfter(row, place + 1, 'gregorian');
    const inYear = year ?? relativeYear(row, place + 1);
    const after = inYear || row.tokens[place + 1]?.hasAnd ? null : senseAt(row, place + 1, 'shift');
    const shift = before?.shift ?? after?.shift ?? null;
    if (!inYear && shift === null && !isNested && skip(row, at - 1, 'in', 'limit') !== at) return null;
    const end = inYear?.next ?? (after ? place + 2 : place + 1);
    const isDouble =
      (isMark(row, end, '/') || isMark(row, end, '-')) && yearNumberAt(row, end + 1, 'gregorian') !== null;
    return {
      expression: { is: 'season', season: word.season, year: inYear?.year ?? null, shift },
      from: at,
      next: isDouble ? end + 2 : end,
    };
  },
};

function relativeYear(row: Parameters<DateForm['read']>[0], at: number) {
  const relative = relativeUnitAt(row, at);
  return relative?.unit.unit === 'year' ? { year: { shift: relative.shift }, next: relative.next } : null;
}
