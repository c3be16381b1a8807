import { isMark, senseAt, skip, type DateForm, type Found, type TokenRow } from '../date-form';
import type { Expression } from '../expression';

/**
 * Two periods with a beginning and an end: "30 آب إلى 3 أيلول 2021", "from June to September 2021",
 * "بين حزيران وأيلول", "30 November - 4 December 2020", "حزيران/تموز 2021", "2017-2019", "July and August 2021".
 */
export const spanOfPeriods: DateForm = {
  id: 'span',
  level: 'range',
  read(row, at) {
    const isBetween = senseAt(row, at - 1, 'between') !== null;
    const first = row.period(at, isBetween);
    if (!first || !canBound(first.expression)) return null;
    const joint = jointAt(row, first.next);
    if (!joint) return null;
    const second = row.period(joint.next, joint.isTo || isBetween);
    if (!second || !canBound(second.expression)) return null;
    const [from, to] = [first.expression, second.expression];
    if (from.is === 'offset' && isMark(row, first.next, '-')) return null;
    const isPair = joint.isTo ? isSameKind(from, to) : isBetween || followsOn(from, to);
    if (!isPair) return null;
    const last = joint.isTo || isBetween ? second : lastInRow(row, second);
    return { expression: { is: 'range', from, to: last.expression }, from: at, next: last.next };
  },
};

/** "أيار وحزيران وتموز": as long as each follows on the one before. */
function lastInRow(row: TokenRow, second: Found): Found {
  let last = second;
  for (let count = 0; count < 12; count++) {
    const joint = jointAt(row, last.next);
    const next = joint && !joint.isTo ? row.period(joint.next) : null;
    if (!next || !followsOn(last.expression, next.expression)) break;
    last = next;
  }
  return last;
}

interface Joint {
  /** "to", a dash or a stroke; else "and". */
  isTo: boolean;
  next: number;
}

function jointAt(row: TokenRow, at: number): Joint | null {
  const comma = isMark(row, at, ',') ? at + 1 : at;
  const to = skip(row, skip(row, comma, 'and'), 'to');
  if (senseAt(row, to - 1, 'to') || isMark(row, at, '-') || isMark(row, at, '/')) {
    const start = senseAt(row, to - 1, 'to') ? to : at + 1;
    return { isTo: true, next: dayMarkerSkipped(row, start) };
  }
  const and = skip(row, at, 'and');
  return and > at || row.tokens[at]?.hasAnd ? { isTo: false, next: dayMarkerSkipped(row, and) } : null;
}

function dayMarkerSkipped(row: TokenRow, at: number): number {
  return senseAt(row, at, 'marker')?.of === 'day' ? at + 1 : at;
}

function canBound({ is }: Expression): boolean {
  return !['vague', 'stretch', 'rest', 'range', 'limit'].includes(is);
}

/** A dash between a month and a year joins nothing. */
function isSameKind(from: Expression, to: Expression): boolean {
  return from.is === to.is || !(from.is === 'year' || to.is === 'year' || from.is === 'weekday' || to.is === 'weekday');
}

/** "July and August 2021", "late May or early June", "عامي 2017 و2018", "الثلاثاء والأربعاء": each next to the other, with the year said once. */
function followsOn(from: Expression, to: Expression): boolean {
  if (from.is === 'month' && to.is === 'month') {
    return from.year === null && from.shift === null && to.month === (from.month % 12) + 1;
  }
  if (from.is === 'part' && to.is === 'part') {
    return (
      from.of.is === 'month' && to.of.is === 'month' && (followsOn(from.of, to.of) || from.of.month === to.of.month)
    );
  }
  if (from.is === 'year' && to.is === 'year') {
    return typeof from.year === 'number' && to.year === from.year + 1;
  }
  if (from.is === 'weekday' && to.is === 'weekday') {
    return from.shift === null && to.weekday === (from.weekday % 7) + 1;
  }
  return false;
}

/** "4 ربيع الآخر 1439هـ الموافق 22 ديسمبر 2017م", "15 Ramadan 1445 (25 March 2024)": the Gregorian date decides. */
export const twoCalendars: DateForm = {
  id: 'two-calendars',
  level: 'range',
  read(row, at) {
    const first = row.period(at);
    if (!first) return null;
    const opens = isMark(row, first.next, '(');
    const place = opens || isMark(row, first.next, '/') || isMark(row, first.next, '-') ? first.next + 1 : first.next;
    const marker = skip(row, skip(row, place, 'corresponding'), 'marker');
    const weekday = skip(row, marker, 'weekday');
    const secondAt = skip(row, skip(row, weekday, 'corresponding'), 'to');
    if (secondAt === first.next) return null;
    const second = row.period(secondAt);
    if (!second) return null;
    const expression = gregorianOf(first.expression, second.expression);
    if (!expression) return null;
    const next = opens && isMark(row, second.next, ')') ? second.next + 1 : second.next;
    return { expression, from: at, next };
  },
};

function gregorianOf(first: Expression, second: Expression): Expression | null {
  const [a, b] = [calendarOf(first), calendarOf(second)];
  if (a === 'hijri' && b === 'gregorian') return second;
  if (a === 'gregorian' && b === 'hijri') return first;
  return null;
}

const calendarOf = (expression: Expression) => ('calendar' in expression ? expression.calendar : null);
