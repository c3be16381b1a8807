import type { Client } from 'pg';
import { Failure } from '../bootstrap/failure.mjs';
import { FILLED_LAST, LEFT_OUT } from './policy';

/** A column that is stored; generated ones are computed again. `type` is PostgreSQL's name of its type. */
export interface Column {
  name: string;
  type: string;
  isRequired: boolean;
  hasCollation: boolean;
}

export interface ForeignKey {
  fields: string[];
  table: string;
  references: string[];
}

/** A table of the app's schema, as the database's own catalogue describes it. */
export interface Table {
  name: string;
  columns: Column[];
  /** Empty where there is none. */
  primaryKey: string[];
  foreignKeys: ForeignKey[];
}

const TABLES = `
SELECT c.relname AS name,
  (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
      'isRequired', a.attnotnull, 'hasCollation', a.attcollation <> 0) ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
  coalesce((SELECT json_agg(a.attname ORDER BY k.n) FROM pg_constraint p, unnest(p.conkey) WITH ORDINALITY k(num, n)
    JOIN pg_attribute a ON a.attnum = k.num
    WHERE p.conrelid = c.oid AND p.contype = 'p' AND a.attrelid = c.oid), '[]') AS "primaryKey",
  coalesce((SELECT json_agg(json_build_object('table', target.relname,
      'fields', (SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(f.conkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.num),
      'references', (SELECT json_agg(a.attname ORDER BY k.n) FROM unnest(f.confkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.num)) ORDER BY f.conname)
    FROM pg_constraint f JOIN pg_class target ON target.oid = f.confrelid
    WHERE f.conrelid = c.oid AND f.contype = 'f'), '[]') AS "foreignKeys"
FROM pg_class c
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
ORDER BY c.relname COLLATE "C"`;

/** Every table of the schema. */
export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  return rows;
}

/** The tables that belong in a backup, each after those it points to. */
export function toBackUp(tables: readonly Table[]): Table[] {
  const kept = tables.filter(({ name }) => !(name in LEFT_OUT));
  const isLast = ({ name }: Table) => FILLED_LAST.includes(name);
  return [...inOrder(kept.filter((table) => !isLast(table))), ...kept.filter(isLast)];
}

/** Each table after those it points to; among equals by name. A table may point to itself: it is filled by one statement. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const isFree = ({ name, foreignKeys }: Table) =>
      foreignKeys.every(({ table }) => table === name || !names.has(table));
    const next = waiting.find(isFree);
    if (!next)
      throw new Failure(`The tables ${[...names].join(', ')} point to each other in a circle: no order can fill them.`);
    ordered.push(next);
    waiting = waiting.filter((table) => table !== next);
  }
  return ordered;
}

/** A counter of the schema and where it stands. */
export interface Sequence {
  name: string;
  /** As text: it may be larger than a JavaScript number. */
  value: string;
  isCalled: boolean;
}

export async function listSequences(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = current_schema()::regnamespace ORDER BY relname COLLATE "C"`,
  );
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const state = await client.query<Omit<Sequence, 'name'>>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${quoted(name)}`,
    );
    sequences.push({ name, ...(state.rows[0] ?? { value: '1', isCalled: false }) });
  }
  return sequences;
}

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
