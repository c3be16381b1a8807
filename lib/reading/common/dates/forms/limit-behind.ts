import { isMark, senseAt, type DateForm } from '../date-form';

/** "on 1 February at the latest": a date that the words behind it make a limit. */
export const limitBehind: DateForm = {
  id: 'limit-behind',
  level: 'limit',
  read(row, at) {
    const span = row.span(at);
    if (!span || span.expression.is === 'vague') return null;
    const behind = isMark(row, span.next, ',') ? span.next + 1 : span.next;
    if (!senseAt(row, behind, 'limit-behind')) return null;
    return { expression: { is: 'limit', limit: 'by', of: span.expression }, from: at, next: behind + 1 };
  },
};
