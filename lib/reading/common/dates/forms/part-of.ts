import { isMark, senseAt, skip, touches, type DateForm, type Found, type TokenRow } from '../date-form';
import type { TimeUnit } from '../token';

/** "مطلع حزيران الحالي", "منتصف عام 2021", "end of the year", "mid-June", "late 2020", "year-end". */
export const partOf: DateForm = {
  id: 'part-of',
  level: 'period',
  begins: ['unit-end', 'article', 'part'],
  read(row, at) {
    const whole = senseAt(row, at, 'unit-end');
    if (whole) return partOfUnit(row, at, whole.unit);
    const article = skip(row, at, 'article');
    const part = senseAt(row, article, 'part');
    if (!part) return null;
    const hyphen = isMark(row, article + 1, '-') ? article + 2 : article + 1;
    if (part.isVerbToo && senseAt(row, hyphen, 'in')) return null;
    const of = row.period(skip(row, hyphen, 'of', 'in'), true);
    if (!of || !canHaveParts(of)) return null;
    const expression = { is: 'part', part: part.part, of: of.expression } as const;
    const isLimit = part.isLimit === true;
    return { expression: isLimit ? { is: 'limit', limit: 'by', of: expression } : expression, from: at, next: of.next };
  },
};

/** "year-end 2021", "year-end": of the year that is named, else of the current one. */
function partOfUnit(row: TokenRow, at: number, unit: TimeUnit): Found {
  const named = row.period(skip(row, at + 1, 'of'), true);
  const of = named?.expression.is === unit ? named : null;
  return {
    expression: { is: 'part', part: 'end', of: of?.expression ?? { is: 'unit', unit, shift: 0 } },
    from: at,
    next: of?.next ?? at + 1,
  };
}

function canHaveParts({ expression }: Found): boolean {
  return !['day', 'offset', 'weekday', 'vague', 'stretch', 'part'].includes(expression.is);
}

/** "النصف الثاني من شباط", "الربع الأول من العام المقبل", "the second half of 2023", "Q1 2024", "first third of May". */
export const fractionOf: DateForm = {
  id: 'fraction-of',
  level: 'period',
  begins: ['article', 'fraction', 'unit', 'ordinal', 'number'],
  read(row, at) {
    const fraction = fractionAt(row, skip(row, at, 'article'));
    if (!fraction) return null;
    const ofAt = skip(row, isMark(row, fraction.next, '/') ? fraction.next + 1 : fraction.next, 'of', 'in');
    const of = row.period(ofAt, true);
    const { parts, nth } = fraction;
    if (!of || !['month', 'year', 'unit'].includes(of.expression.is))
      return parts === 4 ? quarterAlone(row, at, fraction) : null;
    return { expression: { is: 'fraction', parts, nth, of: of.expression }, from: at, next: of.next };
  },
};

/** "in the third quarter": of the document's year or the one beside it, after a word of time only. */
function quarterAlone(row: TokenRow, at: number, { parts, nth, next }: Fraction): Found | null {
  if (skip(row, at - 1, 'in', 'limit', 'part', 'of') !== at) return null;
  const of: Found['expression'] = { is: 'unit', unit: 'year', shift: 0 };
  return { expression: { is: 'fraction', parts, nth, of, isUndated: true }, from: at, next };
}

interface Fraction {
  parts: 2 | 3 | 4;
  nth: number;
  next: number;
}

function fractionAt(row: TokenRow, at: number): Fraction | null {
  for (const [fractionPlace, ordinalPlace] of [
    [at, at + 1],
    [at + 1, at],
  ] as const) {
    const parts = partsAt(row, fractionPlace);
    const nth = senseAt(row, ordinalPlace, 'ordinal')?.value ?? attachedNumber(row, ordinalPlace);
    if (parts && nth !== undefined && nth <= parts) return { parts, nth, next: at + 2 };
  }
  return null;
}

/** "Q1", "H2": the number stands at the letter. */
function attachedNumber(row: TokenRow, at: number): number | undefined {
  return touches(row, at) ? senseAt(row, at, 'number')?.value : undefined;
}

/** A fraction's noun; a quarter is also a unit ("the next quarter"), a third or fourth also an ordinal. */
function partsAt(row: TokenRow, at: number): 2 | 3 | 4 | null {
  return senseAt(row, at, 'fraction')?.parts ?? (senseAt(row, at, 'unit')?.unit === 'quarter' ? 4 : null);
}
