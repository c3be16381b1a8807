import { existsSync } from 'node:fs';
import type { Client } from 'pg';
import { Failure } from '../bootstrap/failure.mjs';
import { ArchiveWriter } from './archive-writer';
import { listSequences, listTables, toBackUp, type Table } from './catalogue';
import { FORMAT, MANIFEST_NAME, pathOf, toResource, type Manifest, type Resource } from './manifest';
import { LEFT_OUT } from './policy';
import { readLines, setFormats } from './rows';

const REPORTED_ROWS = 20_000;

export interface BackupOptions {
  path: string;
  /** Whether a file of that name may be replaced. */
  mayReplace?: boolean;
  report?: (line: string) => void;
}

/**
 * Writes all of the database, as it is at one moment, into one file. Nothing in it depends on when or where it is written: the
 * same rows give the same bytes. Works while the app runs.
 * @param client connected, not in a transaction
 */
export async function writeBackup(client: Client, options: BackupOptions): Promise<Manifest> {
  const { path, mayReplace = false, report = () => {} } = options;
  if (!mayReplace && existsSync(path))
    throw new Failure(`${path} exists already: give another name, or add --overwrite.`);
  const archive = new ArchiveWriter(path);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await setFormats(client);
    const manifest = await writeTables(client, archive, report);
    await archive.add(MANIFEST_NAME, [`${JSON.stringify(manifest, null, 2)}\n`]);
    archive.finish();
    return manifest;
  } catch (error) {
    archive.abandon();
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
}

async function writeTables(client: Client, archive: ArchiveWriter, report: (line: string) => void): Promise<Manifest> {
  const tables = await listTables(client);
  const resources: Resource[] = [];
  for (const table of toBackUp(tables)) {
    resources.push(await writeTable(client, archive, table, report));
    report(`${table.name}: ${resources.at(-1)?.rows} rows`);
  }
  const present = new Set(tables.map(({ name }) => name));
  return {
    profile: 'data-package',
    name: 'ahd-backup',
    title: 'Ahd: a complete backup',
    format: FORMAT,
    migrations: await listMigrations(client),
    log: await findLogEnd(client),
    sequences: await listSequences(client),
    leftOut: Object.entries(LEFT_OUT).flatMap(([name, reason]) => (present.has(name) ? [{ name, reason }] : [])),
    resources,
  };
}

async function writeTable(
  client: Client,
  archive: ArchiveWriter,
  table: Table,
  report: (line: string) => void,
): Promise<Resource> {
  let rows = 0;
  async function* pieces() {
    for await (const lines of readLines(client, table)) {
      const step = Math.floor(rows / REPORTED_ROWS);
      rows += lines.length;
      if (Math.floor(rows / REPORTED_ROWS) > step) report(`${table.name}: ${rows} rows so far`);
      yield `${lines.join('\n')}\n`;
    }
  }
  const written = await archive.add(pathOf(table.name), pieces());
  return toResource(table, { ...written, rows });
}

async function listMigrations(client: Client): Promise<Manifest['migrations']> {
  const { rows } = await client.query<Manifest['migrations'][number]>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return rows;
}

async function findLogEnd(client: Client): Promise<Manifest['log']> {
  const { rows } = await client.query<{ seq: string; hash: string }>(
    'SELECT seq::text, hash FROM audit_log ORDER BY audit_log.seq DESC LIMIT 1',
  );
  return rows[0] ?? null;
}
