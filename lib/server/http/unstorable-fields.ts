/**
 * Names the fields of a JSON value whose text no database can hold, as `a.0.b`: NUL, and half of a surrogate pair. They are refused
 * and never cleaned: a password, a quote or a text is kept as it was sent, or not at all.
 */
export function unstorableFields(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('\0') || /\p{Surrogate}/u.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => unstorableFields(each, path === '' ? key : `${path}.${key}`));
}
