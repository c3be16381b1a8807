import { senseAt, type DateForm } from '../date-form';

/** "في أقرب وقت ممكن", "as soon as conditions permit": time words without days. "Immediately after …" is counted from elsewhere. */
export const vague: DateForm = {
  id: 'vague',
  level: 'limit',
  begins: ['vague'],
  read(row, at) {
    if (!senseAt(row, at, 'vague') || senseAt(row, at + 1, 'limit')?.limit === 'after') return null;
    return { expression: { is: 'vague' }, from: at, next: at + 1 };
  },
};
