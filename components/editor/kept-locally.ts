/** Keeps what is typed in this browser, for the case that it cannot be saved. A full or closed storage is no error. */
export function keepLocally(key: string, value: unknown): void {
  attempt(() => localStorage.setItem(key, JSON.stringify(value)));
}

export function forgetLocally(key: string): void {
  attempt(() => localStorage.removeItem(key));
}

/** A schema, as far as it is needed here. */
interface Schema<T> {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false };
}

/** What was kept; null where there is nothing, or nothing of the schema's shape. */
export function readLocally<T>(key: string, schema: Schema<T>): T | null {
  const text = attempt(() => localStorage.getItem(key));
  const parsed = text ? schema.safeParse(attempt(() => JSON.parse(text) as unknown)) : null;
  return parsed?.success ? parsed.data : null;
}

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
