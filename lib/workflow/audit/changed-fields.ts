import type { Json } from './canonical-json';
import { toCanonicalJson } from './canonical-json';

/** A field of a logged thing before and after, as text; null where it was not, or is not, there. */
export interface ChangedField {
  field: string;
  before: string | null;
  after: string | null;
}

/** The fields in which two states of a thing differ, in the order of the alphabet. A state that is no object is one field. */
export function changedFields(before: Json, after: Json): ChangedField[] {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .map((field) => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(value: Json): Map<string, string> {
  if (value === null) return new Map();
  const fields = isRecord(value) ? Object.entries(value) : [['', value] as const];
  return new Map(fields.flatMap(([name, field]) => (field === null ? [] : [[name, toText(field)]])));
}

const toText = (value: Json) => (typeof value === 'string' ? value : toCanonicalJson(value));

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
