import { createHash, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '@/scripts/bootstrap/migrations.mjs';

const SHIPPED = path.resolve(__dirname, '../../../prisma/migrations');
const server = process.env.TEST_DATABASE_URL ?? '';
const opened: Client[] = [];
let folder: string;
let url: string;

async function connect(address: string): Promise<Client> {
  const client = new Client({ connectionString: address });
  await client.connect();
  opened.push(client);
  return client;
}

async function onServer(sql: string): Promise<void> {
  await (await connect(server)).query(sql);
}

beforeEach(async () => {
  const name = `migrations_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  url = server.replace(/\/postgres$/, `/${name}`);
  folder = mkdtempSync(path.join(os.tmpdir(), 'ahd-migrations-'));
  cpSync(SHIPPED, folder, { recursive: true });
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((client) => client.end()));
  rmSync(folder, { recursive: true, force: true });
  await onServer(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
  await Promise.all(opened.splice(0).map((client) => client.end()));
});

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

test('a second run applies nothing', async () => {
  const client = await connect(url);
  expect((await migrate(client, folder)).length).toBeGreaterThan(0);
  expect(await migrate(client, folder)).toEqual([]);
});

test('of several launchers that migrate at once, one applies everything and the others nothing', async () => {
  const clients = await Promise.all([connect(url), connect(url), connect(url)]);
  const applied = await Promise.all(clients.map((client) => migrate(client, folder)));
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});

test("the record is Prisma's own, checksums included", async () => {
  const client = await connect(url);
  const [first] = await migrate(client, folder);
  const { rows } = await client.query('SELECT * FROM _prisma_migrations ORDER BY migration_name LIMIT 1');
  const sql = readFileSync(path.join(folder, first ?? '', 'migration.sql'));
  expect(rows[0]).toMatchObject({
    migration_name: first,
    checksum: createHash('sha256').update(sql).digest('hex'),
    rolled_back_at: null,
    applied_steps_count: 1,
  });
  expect(rows[0].finished_at).toBeInstanceOf(Date);
});

test('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  const client = await connect(url);
  addMigration('9998_good', 'CREATE TABLE good (id int)');
  addMigration('9999_bad', 'CREATE TABLE half (id int); SELECT 1 / 0;');
  await expect(migrate(client, folder)).rejects.toThrow('division by zero');
  const { rows } = await client.query("SELECT to_regclass('good') AS good, to_regclass('half') AS half");
  expect(rows[0]).toEqual({ good: 'good', half: null });
  writeFileSync(path.join(folder, '9999_bad', 'migration.sql'), 'CREATE TABLE half (id int)');
  expect(await migrate(client, folder)).toEqual(['9999_bad']);
});

test('a database that is newer than the code is refused in one sentence', async () => {
  const client = await connect(url);
  addMigration('9999_later', 'SELECT 1');
  await migrate(client, folder);
  await expect(migrate(client, SHIPPED)).rejects.toThrow(/^The database is newer than this code .*9999_later/);
});

test('a migration that was changed after it had been applied is refused', async () => {
  const client = await connect(url);
  addMigration('9999_later', 'SELECT 1');
  await migrate(client, folder);
  writeFileSync(path.join(folder, '9999_later', 'migration.sql'), 'SELECT 2');
  await expect(migrate(client, folder)).rejects.toThrow(/9999_later was changed after it had been applied/);
});
