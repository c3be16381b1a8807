import { differenceOf, union, type Difference, type Take } from './three-way';

/** A value of a form, as JSON. */
export type FieldValue = string | number | boolean | null | readonly unknown[] | object;
export type FieldMap = Readonly<Record<string, FieldValue>>;

const isPair = (value: unknown): value is { ar: FieldValue; en: FieldValue } =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'ar,en';

/**
 * A form's value as fields that can be taken one by one. What is said in both languages is two fields (`title.ar`, `title.en`),
 * where it is so in all of the versions.
 */
function fieldsOf(value: FieldMap, others: readonly FieldMap[]): Map<string, FieldValue> {
  const fields = new Map<string, FieldValue>();
  for (const [key, field] of Object.entries(value)) {
    if (isPair(field) && others.every((other) => isPair(other[key]))) {
      fields.set(`${key}.ar`, field.ar);
      fields.set(`${key}.en`, field.en);
    } else fields.set(key, field);
  }
  return fields;
}

/** A field that differs, with both versions of it. */
export interface RecordDifference extends Difference {
  mine: FieldValue;
  theirs: FieldValue;
}

/** Where two versions of a form differ, in the order of its fields. Lists can be joined. */
export function recordDifferences(base: FieldMap, mine: FieldMap, theirs: FieldMap): RecordDifference[] {
  const all = [base, mine, theirs];
  const [b, m, t] = all.map((value) => fieldsOf(value, all));
  return [...new Set([...(m?.keys() ?? []), ...(t?.keys() ?? [])])].flatMap((key) => {
    const [here, there] = [m?.get(key) ?? null, t?.get(key) ?? null];
    const canHaveBoth = Array.isArray(here) && Array.isArray(there);
    const difference = differenceOf({ key, base: b?.get(key) ?? null, mine: here, theirs: there, canHaveBoth });
    return difference ? [{ ...difference, mine: here, theirs: there }] : [];
  });
}

/** One version out of two: each field that differs from where it is taken. What nothing is said of stays one's own. */
export function mergeRecords<T extends FieldMap>(
  mine: T,
  differences: readonly RecordDifference[],
  takes: Partial<Record<string, Take>>,
): T {
  const merged: Record<string, FieldValue> = { ...mine };
  for (const { key, mine: here, theirs } of differences) {
    const take = takes[key] ?? 'mine';
    const both = Array.isArray(here) && Array.isArray(theirs) ? union(here as unknown[], theirs as unknown[]) : here;
    const taken = take === 'theirs' ? theirs : take === 'both' ? both : here;
    const [field = '', language] = key.split('.');
    merged[field] = language === undefined ? taken : { ...(merged[field] as object), [language]: taken };
  }
  return merged as T;
}
