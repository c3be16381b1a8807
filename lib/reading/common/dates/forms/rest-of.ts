import { senseAt, skip, type DateForm } from '../date-form';

/** "later this year", "في وقت لاحق من هذا الشهر", "the rest of 2021"; "earlier this month". */
export const restOf: DateForm = {
  id: 'rest-of',
  level: 'limit',
  begins: ['article', 'rest'],
  read(row, at) {
    const article = skip(row, at, 'article');
    const rest = senseAt(row, article, 'rest');
    if (!rest) return null;
    const of = row.period(skip(row, article + 1, 'of', 'in'), true);
    if (!of || !['month', 'year', 'unit', 'season'].includes(of.expression.is)) return null;
    return { expression: { is: 'rest', side: rest.side, of: of.expression }, from: at, next: of.next };
  },
};
