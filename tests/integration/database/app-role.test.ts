import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { giveAppRole } from '@/scripts/bootstrap/app-role.mjs';
import { opens } from '@/scripts/bootstrap/connect.mjs';
import { useOwnDatabase } from '../own-database';

const clients: Client[] = [];
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
});
const own = useOwnDatabase(); // dropped after its connections are closed
const HASH = 'a'.repeat(64);

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  return client;
}

const ownerUrl = () => process.env.DATABASE_URL ?? '';
const refusalOf = (client: Client, sql: string) =>
  client.query(sql).then(
    () => null,
    (error: Error & { code?: string }) => error.code,
  );

const CHANGES = ["UPDATE audit_log SET actor_name = 'x'", 'DELETE FROM audit_log', 'TRUNCATE audit_log'];
const WAYS_ROUND = [
  'ALTER TABLE audit_log DISABLE TRIGGER USER',
  'DROP TABLE audit_log',
  "SET session_replication_role = 'replica'",
  'SET ROLE ahd',
  "UPDATE _prisma_migrations SET checksum = ''",
];

describe('the role that the app works under', () => {
  let app: Client;

  beforeAll(async () => {
    const owner = await connect(ownerUrl());
    await owner.query('ALTER TABLE audit_log DISABLE TRIGGER USER'); // rights alone must hold
    const given = await giveAppRole(owner, ownerUrl(), opens);
    expect(given.isOwn).toBe(true);
    app = await connect(given.url);
  });

  test('is its own, and not the owner of any table', async () => {
    const { rows } = await app.query(
      'SELECT current_user AS name, rolsuper FROM pg_roles WHERE rolname = current_user',
    );
    expect(rows).toEqual([{ name: 'ahd_app', rolsuper: false }]);
    expect(await own.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tableowner = 'ahd_app'")).toEqual(
      [],
    );
  });

  test('adds to the log, and can read it', async () => {
    await app.query(`INSERT INTO audit_log VALUES (1, now(), NULL, 'x', 'x', 'x', 'x', 'null', 'null', $1, $2)`, [
      HASH,
      'b'.repeat(64),
    ]);
    expect((await app.query('SELECT seq FROM audit_log')).rows).toHaveLength(1);
  });

  test.each([...CHANGES, ...WAYS_ROUND])('may not: %s', async (sql) => {
    expect(await refusalOf(app, sql)).toBe('42501');
  });

  test('writes every other table', async () => {
    const rows = await own.query(
      `SELECT relname, privilege FROM pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS privilege
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname NOT IN ('audit_log', '_prisma_migrations')
         AND NOT has_table_privilege('ahd_app', pg_class.oid, privilege)`,
    );
    expect(rows).toEqual([]);
  });

  test('owns the schema of the queue of jobs, also one that the owner had made', async () => {
    const owner = await connect(ownerUrl());
    await owner.query(`CREATE TYPE pgboss.state AS ENUM ('created');
      CREATE TABLE pgboss.job (id serial, name text, state pgboss.state) PARTITION BY LIST (name);
      CREATE FUNCTION pgboss.create_queue() RETURNS void LANGUAGE sql AS '';`);
    await giveAppRole(owner, ownerUrl(), opens);
    await app.query(`CREATE SCHEMA IF NOT EXISTS pgboss;
      CREATE TABLE pgboss.imports (LIKE pgboss.job INCLUDING DEFAULTS);
      ALTER TABLE pgboss.job ATTACH PARTITION pgboss.imports FOR VALUES IN ('imports');
      ALTER TYPE pgboss.state ADD VALUE 'done';
      DROP FUNCTION pgboss.create_queue();`);
    await app.query("INSERT INTO pgboss.job (name) VALUES ('imports')");
  });
});

describe('an owner who may make no roles', () => {
  test('gives up the right to change the log, and keeps the others', async () => {
    const owner = await connect(ownerUrl());
    const name = `plain_${randomUUID().slice(0, 8)}`;
    await owner.query(`CREATE ROLE ${name} LOGIN PASSWORD 'plain'`);
    await owner.query(`ALTER TABLE audit_log OWNER TO ${name}`);
    const url = new URL(ownerUrl());
    url.username = name;
    url.password = 'plain';
    const plain = await connect(url.href);
    expect(await giveAppRole(plain, url.href, opens)).toEqual({ url: url.href, isOwn: false });
    for (const sql of CHANGES) expect(await refusalOf(plain, sql)).toBe('42501');
    expect(await refusalOf(plain, 'SELECT FROM audit_log')).toBeNull();
    await owner.query(`ALTER TABLE audit_log OWNER TO CURRENT_USER`);
    await owner.query(`DROP ROLE ${name}`);
  });
});
