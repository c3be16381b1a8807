import type { Client } from 'pg';
import { createLedger, readMigrations, runMigration } from '../bootstrap/migrations.mjs';
import { Failure } from '../bootstrap/failure.mjs';
import { listTables, quoted } from './catalogue';
import type { Manifest } from './manifest';

type Known = ReturnType<typeof readMigrations>;

/** The migrations that the backup was made under, and those that this code has beyond them. */
export interface MigrationPlan {
  before: Known;
  after: Known;
}

/**
 * How to come from the schema of a backup to that of this code: an older backup is loaded under its own migrations, and the later
 * ones run over it. Throws where the backup knows a migration that this code does not.
 */
export function planMigrations(manifest: Manifest, known: Known = readMigrations()): MigrationPlan {
  for (const { name, checksum } of manifest.migrations) {
    const same = known.find((migration) => migration.name === name);
    if (!same)
      throw new Failure(
        `The backup was made by another version of Ahd: it knows the migration ${name}, and this code does not. Update the code, then restore.`,
      );
    if (same.checksum !== checksum)
      throw new Failure(
        `The backup was made by another version of Ahd: its migration ${name} is not the one of this code. Restore with the version that made it.`,
      );
  }
  const names = new Set(manifest.migrations.map(({ name }) => name));
  return { before: known.filter(({ name }) => names.has(name)), after: known.filter(({ name }) => !names.has(name)) };
}

/** Rows by table, of tables that have any. */
export async function countRows(client: Client): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${quoted(name)}`);
    counts.set(name, Number(rows[0]?.n));
  }
  return counts;
}

/** Runs migrations inside the transaction that is open. */
export async function runAll(client: Client, migrations: Known): Promise<void> {
  await createLedger(client);
  for (const migration of migrations) await runMigration(client, migration);
}

/** Everything of the schema but what belongs to extensions: the kind of each thing as DROP names it, and its name. */
const OBJECTS = `
SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind,
  c.oid::regclass::text AS name
FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('e', 'a', 'i'))
UNION ALL SELECT 'ROUTINE', p.oid::regprocedure::text
FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
UNION ALL SELECT 'TYPE', t.oid::regtype::text
FROM pg_type t WHERE t.typnamespace = current_schema()::regnamespace AND t.typtype IN ('e', 'd')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')`;

/** Takes the schema down inside the transaction that is open: with it go the triggers that keep the log, and with COMMIT only. */
export async function dropAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ kind: string; name: string }>(OBJECTS);
  for (const wanted of ['VIEW', 'MATERIALIZED VIEW', 'TABLE', 'SEQUENCE', 'ROUTINE', 'TYPE'])
    for (const { kind, name } of rows)
      if (kind === wanted) await client.query(`DROP ${kind} IF EXISTS ${name} CASCADE`);
}
