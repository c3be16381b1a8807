import { senseAt, skip, type DateForm } from '../date-form';
import { yearAfter } from '../year-after';

/** "before Christmas", "on New Year's Day 2019", "by Nowruz": a day that has a name, behind a word of time. */
export const feast: DateForm = {
  id: 'feast',
  level: 'period',
  begins: ['article', 'feast'],
  read(row, at, isNested) {
    const place = skip(row, at, 'article');
    const named = senseAt(row, place, 'feast');
    // "in the new year" is no day
    const isYear = place > at && named?.month === 1 && named.day === 1;
    if (!isNested && isYear) return null;
    if (!named || (!isNested && skip(row, at - 1, 'in', 'limit') === at)) return null;
    const { calendar, month, day } = named;
    const year = yearAfter(row, place + 1, calendar) ?? yearAfter(row, place + 1, 'gregorian');
    const own = typeof year?.year === 'number' && calendar !== 'gregorian' ? null : year;
    return {
      expression: { is: 'day', calendar, day, month, year: own?.year ?? null, shift: null },
      from: at,
      next: own?.next ?? place + 1,
    };
  },
};
