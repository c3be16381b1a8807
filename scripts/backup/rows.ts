import type { Client } from 'pg';
import { quoted, type Column, type Table } from './catalogue';

const MOST_AT_ONCE = 500;
/** About what is held in memory at once. A row as JSON is a few times as large as it is stored. */
const BYTES_AT_ONCE = 8 * 1024 * 1024;
const GROWTH = 4;

/** How values are written, whatever the server's settings are: the same rows always give the same bytes. */
const FORMATS = `SET LOCAL TIME ZONE 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601';
SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'`;

export async function setFormats(client: Client): Promise<void> {
  await client.query(FORMATS);
}

export const isJson = ({ type }: Column): boolean => type === 'jsonb' || type === 'json';

/**
 * A row as the database writes it in JSON. A JSON column that holds nothing is left out of the object, since `null` is a
 * value that it can hold.
 */
function lineSql({ columns }: Table): string {
  const list = columns.map(({ name }) => `t.${quoted(name)}`).join(', ');
  const absent = columns
    .filter((column) => isJson(column) && !column.isRequired)
    .map(({ name }) => ` - CASE WHEN t.${quoted(name)} IS NULL THEN ${literal(name)} ELSE '' END`);
  return `(SELECT (to_jsonb(r)${absent.join('')})::text FROM (SELECT ${list}) r)`;
}

function orderSql(table: Table): string {
  const { columns, primaryKey } = table;
  if (primaryKey.length === 0) return `${lineSql(table)} COLLATE "C"`;
  const byName = new Map(columns.map((column) => [column.name, column]));
  return primaryKey
    .map((name) => `t.${quoted(name)}${byName.get(name)?.hasCollation ? ' COLLATE "C"' : ''}`)
    .join(', ');
}

/** How many rows are read at once: few where they can be large, as files are. */
async function rowsAtOnce(client: Client, { name }: Table): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    `SELECT coalesce(max(pg_column_size(t.*)), 0) AS bytes FROM ${quoted(name)} t`,
  );
  const bytes = GROWTH * Math.max(1, Number(rows[0]?.bytes));
  return Math.min(MOST_AT_ONCE, Math.max(1, Math.floor(BYTES_AT_ONCE / bytes)));
}

/** Every row of a table as a line of JSON, in the order of its primary key; a few at a time. Needs a transaction. */
export async function* readLines(client: Client, table: Table): AsyncGenerator<string[]> {
  const sql = `SELECT ${lineSql(table)} AS line FROM ${quoted(table.name)} t ORDER BY ${orderSql(table)}`;
  const count = await rowsAtOnce(client, table);
  await client.query(`DECLARE backup_rows NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH FORWARD ${count} FROM backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query('CLOSE backup_rows');
}

/** An empty copy of a table's stored columns, for this transaction only, that lines are read into. */
export async function openStage(client: Client, table: Table): Promise<void> {
  const list = table.columns.map(({ name }) => quoted(name)).join(', ');
  await client.query(
    `CREATE TEMP TABLE restore_stage ON COMMIT DROP AS SELECT ${list} FROM ${quoted(table.name)} WITH NO DATA`,
  );
}

/** Puts lines into the stage. What is no row of the table is refused by the database with its own words. */
export async function stageLines(client: Client, table: Table, lines: readonly string[]): Promise<void> {
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  const values = table.columns.map((column) => {
    if (!isJson(column)) return `p.${quoted(column.name)}`;
    return `(line -> ${literal(column.name)})${column.type === 'json' ? '::json' : ''}`;
  });
  await client.query(
    `INSERT INTO restore_stage (${names}) SELECT ${values.join(', ')}
     FROM jsonb_array_elements($1::jsonb) line, jsonb_populate_record(NULL::${quoted(table.name)}, line) p`,
    [`[${lines.join(',')}]`],
  );
}

/** Fills the table from the stage by one statement, so that its rows may point to each other in any order. */
export async function closeStage(client: Client, table: Table): Promise<void> {
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  await client.query(
    `INSERT INTO ${quoted(table.name)} (${names}) OVERRIDING SYSTEM VALUE SELECT ${names} FROM restore_stage`,
  );
  await client.query('DROP TABLE restore_stage');
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
