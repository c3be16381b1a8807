import 'server-only';
import type { Database } from './client';

/**
 * Rows of an SQL text, for a library that writes its own. Whole numbers of 64 bits come as numbers, as it counts with them.
 * @param text with $1, $2 … for the values: never built from what a person typed
 */
export async function queryRaw(
  db: Database,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: Record<string, unknown>[] }> {
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values);
  return { rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, v]) => [name, toNumber(v)]))) };
}

const toNumber = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
