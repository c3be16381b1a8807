import { isMark, senseAt, skip, type DateForm } from '../date-form';
import { relativeUnitAt } from '../relative-unit-at';

/** "الأربعاء", "الخميس المقبل", "next Thursday", "Thursday of next week". */
export const weekday: DateForm = {
  id: 'weekday',
  level: 'period',
  begins: ['shift', 'weekday'],
  read(row, at) {
    const before = senseAt(row, at, 'shift');
    const place = before ? at + 1 : at;
    const day = senseAt(row, place, 'weekday');
    if (!day) return null;
    const week = relativeUnitAt(row, skip(row, place + 1, 'of', 'in'));
    if (week?.unit.unit === 'week' && week.count === null) {
      const { shift, next } = week;
      return { expression: { is: 'weekday', weekday: day.weekday, shift: null, week: shift }, from: at, next };
    }
    const after = before || row.tokens[place + 1]?.hasAnd ? null : senseAt(row, place + 1, 'shift');
    const shift = before?.shift ?? after?.shift ?? null;
    const next = after ? place + 2 : place + 1;
    return { expression: { is: 'weekday', weekday: day.weekday, shift, week: null }, from: at, next };
  },
};

/** "الأربعاء 28 تشرين الثاني", "Monday, 10 September", "اليوم الثلاثاء", "أمس الأربعاء 5 أيار": the surest part decides. */
export const weekdayAndDate: DateForm = {
  id: 'weekday-and-date',
  level: 'period',
  begins: ['day-word', 'weekday'],
  read(row, at) {
    const isDayWord = senseAt(row, at, 'day-word') !== null;
    const first = skip(row, at, 'day-word');
    const named = skip(row, first, 'weekday');
    const afterWeekday = named > first ? skip(row, named, 'shift') : named;
    if (afterWeekday === at) return null;
    const comma = isMark(row, afterWeekday, ',') || isMark(row, afterWeekday, '(') ? afterWeekday + 1 : afterWeekday;
    const dateAt = skip(row, skip(row, comma, 'in', 'corresponding'), 'marker', 'of');
    const date = row.tokens[dateAt]?.hasAnd ? null : row.period(dateAt);
    if (date?.expression.is === 'day') {
      const said = senseAt(row, first, 'weekday')?.weekday;
      const expression = said === undefined ? date.expression : { ...date.expression, weekday: said };
      const isClosed = isMark(row, comma - 1, '(') && isMark(row, date.next, ')');
      return { expression, from: at, next: isClosed ? date.next + 1 : date.next };
    }
    if (!isDayWord || afterWeekday === first) return null;
    const shift = senseAt(row, at, 'day-word')?.shift ?? 0;
    return { expression: { is: 'offset', duration: { unit: 'day', count: shift } }, from: at, next: afterWeekday };
  },
};

/** "الاثنين والثلاثاء 3 و4 كانون الأول", "Monday and Tuesday, 3-4 December": the days of the month decide. */
export const weekdaysAndDates: DateForm = {
  id: 'weekdays-and-dates',
  level: 'range',
  begins: ['weekday'],
  read(row, at) {
    let next = at;
    for (let day = 0; day < 7 && senseAt(row, next, 'weekday'); day++) next = skip(row, next + 1, 'and', 'to');
    if (next === at) return null;
    const comma = isMark(row, next, ',') ? next + 1 : next;
    const dateAt = skip(row, skip(row, comma, 'in', 'corresponding'), 'marker');
    const date = row.span(dateAt);
    const isDays = date?.expression.is === 'range' && date.expression.from.is === 'day';
    return isDays ? { ...date, from: at } : null;
  },
};

/** "اليوم", "أمس", "غدا", "tomorrow". */
export const dayWord: DateForm = {
  id: 'day-word',
  level: 'period',
  begins: ['day-word'],
  read(row, at) {
    const word = senseAt(row, at, 'day-word');
    if (!word) return null;
    return { expression: { is: 'offset', duration: { unit: 'day', count: word.shift } }, from: at, next: at + 1 };
  },
};
