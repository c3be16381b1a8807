import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { LOCK, readMigrations } from '../bootstrap/migrations.mjs';
import { Failure, sentenceOf } from '../bootstrap/failure.mjs';
import type { ArchiveReader } from './archive-reader';
import { listTables, quoted, toBackUp, type Table } from './catalogue';
import { openBackup } from './check-backup';
import { pathOf, type Manifest, type Resource } from './manifest';
import { countRows, dropAll, planMigrations, runAll } from './rebuild-schema';
import { closeStage, openStage, readLines, setFormats, stageLines } from './rows';

export interface RestoreOptions {
  path: string;
  /** Asked where the database holds data, with its tables and their rows; only `true` lets them be replaced. */
  mayReplace: (held: ReadonlyMap<string, number>) => Promise<boolean>;
  report?: (line: string) => void;
}

/**
 * Puts a backup into the database: all of it or nothing. The schema is made anew by the backup's own migrations, filled with every
 * trigger and check at work, compared row by row with the file, and brought to the version of this code.
 * @param client connected as the owner of the tables, not in a transaction
 */
export async function restoreBackup(client: Client, options: RestoreOptions): Promise<Manifest> {
  const { path, mayReplace, report = () => {} } = options;
  const { archive, manifest } = await openBackup(path);
  try {
    const plan = planMigrations(manifest);
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await setFormats(client);
    await stopWriters(client);
    const held = await listHeld(client);
    if (held.size > 0 && !(await mayReplace(held)))
      throw new Failure(
        'The database already holds data, and nothing was changed. To replace all of it, add --replace.',
      );
    await dropAll(client);
    await client.query('DROP SCHEMA IF EXISTS pgboss CASCADE'); // jobs over rows that are no more; made anew at the next start
    await runAll(client, plan.before);
    await fill(client, archive, manifest, report);
    await runAll(client, plan.after);
    await client.query('COMMIT');
    return manifest;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    archive.close();
  }
}

/** From here on nobody else writes; who reads still can until the tables are taken down. */
async function stopWriters(client: Client): Promise<void> {
  const names = (await listTables(client)).map(({ name }) => quoted(name));
  await client.query(`SET LOCAL lock_timeout = '60s'`);
  // an owner who gave up the right to change the log (the launcher asks for it) takes it back for as long as this takes
  if (names.length > 0) await client.query(`GRANT ALL ON TABLE ${names.join(', ')} TO CURRENT_USER`);
  if (names.length > 0) await client.query(`LOCK TABLE ${names.join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
}

/** The tables that hold more than an empty database of this version does. Refuses a database that others use too. */
async function listHeld(client: Client): Promise<Map<string, number>> {
  const held = await countRows(client);
  await client.query('SAVEPOINT fresh');
  await dropAll(client);
  await runAll(client, readMigrations());
  const fresh = await countRows(client);
  await client.query('ROLLBACK TO SAVEPOINT fresh');
  const foreign = [...held.keys()].filter((name) => !fresh.has(name));
  if (foreign.length > 0)
    throw new Failure(
      `The database holds tables that are not of this version of Ahd (${foreign.join(', ')}): restore into a database of its own.`,
    );
  return new Map([...held].filter(([name, rows]) => rows > (fresh.get(name) ?? 0)));
}

async function fill(client: Client, archive: ArchiveReader, manifest: Manifest, report: (line: string) => void) {
  const tables = toBackUp(await listTables(client));
  const pairs = tables.map((table) => ({ table, resource: resourceOf(manifest, table) }));
  const begun = await countRows(client);
  for (const { table } of [...pairs].reverse())
    if (begun.get(table.name)) await client.query(`DELETE FROM ${quoted(table.name)}`);
  for (const { table, resource } of pairs) {
    await fillTable(client, archive, table);
    report(`${table.name}: ${resource.rows} rows`);
  }
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const { name, value, isCalled } of manifest.sequences)
    await client.query('SELECT setval($1::regclass, $2, $3)', [quoted(name), value, isCalled]);
  for (const { table, resource } of pairs) await compare(client, table, resource);
}

function resourceOf({ resources }: Manifest, table: Table): Resource {
  const resource = resources.find(({ name }) => name === table.name);
  const columns = table.columns.map(({ name, type }) => `${name} ${type}`).join();
  const fields = resource?.schema.fields.map(({ name, databaseType }) => `${name} ${databaseType}`).join();
  if (!resource || columns !== fields)
    throw new Failure(`The backup does not hold the table ${table.name} as its own migrations make it.`);
  return resource;
}

async function fillTable(client: Client, archive: ArchiveReader, table: Table): Promise<void> {
  try {
    await openStage(client, table);
    for await (const lines of archive.readLines(pathOf(table.name))) await stageLines(client, table, lines);
    await closeStage(client, table);
  } catch (error) {
    throw new Failure(
      `The table ${table.name} of the backup was refused, and nothing was changed. ${sentenceOf(error)}`,
    );
  }
}

/** What stands in the table must be what stands in the file: a trigger may have done more than it should. */
async function compare(client: Client, table: Table, { hash }: Resource): Promise<void> {
  const found = createHash('sha256');
  for await (const lines of readLines(client, table)) found.update(`${lines.join('\n')}\n`);
  if (`sha256:${found.digest('hex')}` !== hash)
    throw new Failure(`The table ${table.name} is not what the backup holds after it was filled; nothing was changed.`);
}
