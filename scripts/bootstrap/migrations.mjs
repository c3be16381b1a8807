import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/** Prisma's own table, so that `prisma migrate deploy` can go on from here. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

const FOLDER = path.join(ROOT, 'prisma', 'migrations');

/** The advisory lock that Prisma's engine takes too: one migrator at a time. */
export const LOCK = 72707369;

/**
 * Applies what is missing of the migrations, each in a transaction of its own.
 * @param {import('pg').Client} client connected
 * @param {string} [folder]
 * @returns {Promise<string[]>} the names of those applied now
 */
export async function migrate(client, folder = FOLDER) {
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    await createLedger(client);
    const known = readMigrations(folder);
    const done = await listApplied(client);
    checkHistory(known, done);
    const missing = known.filter(({ name }) => !done.some((row) => row.migration_name === name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}

/** @param {import('pg').Client} client */
export const createLedger = (client) => client.query(TABLE);

/**
 * The migrations of the code, in their order, with their SHA-256.
 * @param {string} [folder]
 */
export function readMigrations(folder = FOLDER) {
  const names = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => ({ name, sql: fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
    .map((migration) => ({ ...migration, checksum: createHash('sha256').update(migration.sql).digest('hex') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function listApplied(client) {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return rows;
}

function checkHistory(known, done) {
  for (const row of done) {
    const migration = known.find(({ name }) => name === row.migration_name);
    if (!migration)
      throw new Failure(
        `The database is newer than this code (it holds the migration ${row.migration_name}): update the code, or use another database.`,
      );
    if (!row.finished_at)
      throw new Failure(
        `The migration ${row.migration_name} failed before: mend it with "npm run prisma -- migrate resolve", then start again.`,
      );
    if (row.checksum !== migration.checksum)
      throw new Failure(
        `The migration ${row.migration_name} was changed after it had been applied: take back the change and add a new migration.`,
      );
  }
}

/** The change and its record go in one transaction: a crash leaves neither or both. */
async function apply(client, migration) {
  await client.query('BEGIN');
  try {
    await runMigration(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/**
 * Makes the change and its record, in the transaction that is open.
 * @param {import('pg').Client} client
 * @param {ReturnType<typeof readMigrations>[number]} migration
 */
export async function runMigration(client, { name, sql, checksum }) {
  await client.query(sql);
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}
