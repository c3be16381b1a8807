import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '@/lib/server/db/client';
import { verifyLog } from '@/lib/server/db/audit-log';
import { openBackup } from '@/scripts/backup/check-backup';
import { MANIFEST_NAME, pathOf } from '@/scripts/backup/manifest';
import { restoreBackup } from '@/scripts/backup/restore-backup';
import { writeBackup } from '@/scripts/backup/write-backup';
import { migrate, readMigrations } from '@/scripts/bootstrap/migrations.mjs';
import { firstAdministrator, newPerson } from '../people';
import { useOwnDatabase } from '../own-database';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
let source: Client;
afterAll(() => source.end()); // before its database is dropped
const own = useOwnDatabase();
const server = process.env.TEST_DATABASE_URL ?? '';
const admin = new Client({ connectionString: server });
const opened: { client: Client; name: string }[] = [];
const never = () => Promise.resolve(false);
let folder: string;

async function emptyDatabase(): Promise<{ client: Client; url: string }> {
  const name = `restore_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template`);
  const url = server.replace(/\/postgres$/, `/${name}`);
  const client = new Client({ connectionString: url });
  await client.connect();
  opened.push({ client, name });
  return { client, url };
}

const file = (name: string) => path.join(folder, name);

/** Every row of the database as text, whatever a backup thinks of it. */
async function contents(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const entries = [];
  for (const { name } of rows) {
    const found = await client.query<{ all: string }>(
      `SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '') AS all FROM "${name}" t`,
    );
    entries.push([name, found.rows[0]?.all ?? '']);
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ahd-backup-'));
  await admin.connect();
  await own.query(`
    INSERT INTO processes (id, name_ar, name_en, words) VALUES ('p', 'مسار', 'Process', '{"ar":[],"en":[]}');
    INSERT INTO series (id, process_id, prefix, name_ar, name_en) VALUES ('s', 'p', 'T', 'سلسلة', E'Series\\n"two"\\\\');
    INSERT INTO rounds (id, code, series_id, number, title_ar, title_en, venue_ar, venue_en, start_on, end_on)
      VALUES ('r1', 'T1', 's', 1, 'جولة', 'Round', 'مكان', 'Place', '2018-02-01', '2018-02-02');
    INSERT INTO documents (key, id, language, round_id, kind, publisher_ar, publisher_en, title_ar, title_en, text)
      SELECT 'd' || n || '.ar', 'd' || n, 'ar', 'r1', 'official', 'ناشر', 'Publisher', 'نص', 'Text', 'نصّ 𝒳 ' || n
      FROM generate_series(1, 250) n;
    INSERT INTO fact_sources (document_key, position, url, publisher)
      VALUES ('d1.ar', 0, 'https://example.org/', 'وكالة'), ('d1.ar', 1, 'https://example.org/2', 'وكالة');
    INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review)
      VALUES ('T1-1', 'r1', 'T1', 1, 'decision', 'وعد', 'Promise', 'machine');
    BEGIN;
    INSERT INTO decisions (id, commitment_id, status, holds_from, reason_ar, reason_en, decided_by, supersedes_id) VALUES
      ('ffffffff-0000-4000-8000-000000000000', 'T1-1', 'fulfilled', '2018-05-15', 'سبب', 'Reason', 'u', NULL),
      ('00000000-0000-4000-8000-000000000000', 'T1-1', NULL, '2018-05-15', 'سحب', 'Withdrawn', 'u', 'ffffffff-0000-4000-8000-000000000000');
    INSERT INTO evidence (decision_id, side, quote, url, publisher, accessed_on)
      VALUES ('ffffffff-0000-4000-8000-000000000000', 'supports', 'قول', 'https://example.org/', 'وكالة', '2018-06-01');
    COMMIT;`);
  const administrator = await firstAdministrator();
  await newPerson(administrator, 'editor', 'editor@example.org');
  source = new Client({ connectionString: process.env.DATABASE_URL });
  await source.connect();
  await writeBackup(source, { path: file('a.zip') });
});

afterAll(async () => {
  for (const { client, name } of opened) {
    await client.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
  await admin.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  test('is for its owner only, leaves no other file, and does not replace one unasked', async () => {
    expect(statSync(file('a.zip')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.zip']);
    await expect(writeBackup(source, { path: file('a.zip') })).rejects.toThrow(/exists already/);
  });

  test('of the same rows is the same file', async () => {
    await writeBackup(source, { path: file('again.zip') });
    expect(readFileSync(file('again.zip')).equals(readFileSync(file('a.zip')))).toBe(true);
  });

  test('names what it leaves out and holds no session, no token and no link', async () => {
    const { archive, manifest } = await openBackup(file('a.zip'));
    expect(manifest.leftOut.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['sessions', 'verifications', 'links', 'rate_limits']),
    );
    expect(archive.names).toContain(MANIFEST_NAME);
    expect(archive.names).not.toContain(pathOf('sessions'));
    const [session] = await own.query('SELECT token FROM sessions LIMIT 1');
    for (const name of archive.names) {
      const text = await archive.readText(name, 1e9);
      expect(text).not.toContain(String(session?.token));
    }
    archive.close();
  });

  test('has a line for each row that other programs can read', async () => {
    const { archive, manifest } = await openBackup(file('a.zip'));
    const lines = (await archive.readText(pathOf('documents'), 1e9)).trimEnd().split('\n');
    archive.close();
    expect(lines).toHaveLength(250);
    expect(manifest.resources.find(({ name }) => name === 'documents')?.rows).toBe(250);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ key: 'd1.ar', text: 'نصّ 𝒳 1', published_on: null });
    expect(lines[0]).not.toContain('text_sha256');
  });
});

describe('a restore', () => {
  test('into an empty database gives every row back, a log that holds, and the same bytes as a second backup', async () => {
    const { client, url } = await emptyDatabase();
    await restoreBackup(client, { path: file('a.zip'), mayReplace: never });
    await writeBackup(client, { path: file('b.zip') });
    expect(readFileSync(file('b.zip')).equals(readFileSync(file('a.zip')))).toBe(true);
    const [before, after] = [await contents(source), await contents(client)];
    for (const name of Object.keys(before))
      if (!/^(_prisma_migrations|sessions|verifications|links|rate_limits)$/.test(name))
        expect({ name, rows: after[name] }).toEqual({ name, rows: before[name] });
    expect(after.sessions).toBe('');
    const restored = openDatabase(url, 1);
    const check = await verifyLog(restored);
    await restored.$disconnect();
    expect(check).toMatchObject({ fault: null, rows: expect.any(Number) });
    expect(check.rows).toBeGreaterThan(1);
  });

  test('goes on counting where the counters stood, and keeps the log and the decisions as closed as before', async () => {
    const { client } = await emptyDatabase();
    await restoreBackup(client, { path: file('a.zip'), mayReplace: never });
    await client.query(
      `INSERT INTO fact_sources (document_key, position, url, publisher) VALUES ('d2.ar', 0, 'https://example.org/3', 'x')`,
    );
    const { rows } = await client.query(`SELECT id FROM fact_sources ORDER BY id DESC LIMIT 1`);
    expect(rows[0]).toEqual({ id: 3 });
    await expect(client.query('DELETE FROM audit_log')).rejects.toThrow(/append-only/);
    await expect(client.query('SET session_replication_role = replica; TRUNCATE audit_log')).rejects.toThrow(
      /append-only/,
    );
    await client.query('SET session_replication_role = DEFAULT');
    await expect(client.query('DELETE FROM decisions')).rejects.toThrow(/superseded/);
  });

  test('refuses a database that holds something, says what, and changes nothing until it may', async () => {
    const { client } = await emptyDatabase();
    await client.query(`INSERT INTO parties (id, name_ar, name_en) VALUES ('x', 'س', 'X')`);
    const before = await contents(client);
    const seen: string[] = [];
    const mayReplace = (held: ReadonlyMap<string, number>) => {
      seen.push(...held.keys());
      return Promise.resolve(false);
    };
    await expect(restoreBackup(client, { path: file('a.zip'), mayReplace })).rejects.toThrow(/already holds data/);
    expect(seen).toEqual(['parties']);
    expect(await contents(client)).toEqual(before);
    await restoreBackup(client, { path: file('a.zip'), mayReplace: () => Promise.resolve(true) });
    await writeBackup(client, { path: file('c.zip') });
    expect(readFileSync(file('c.zip')).equals(readFileSync(file('a.zip')))).toBe(true);
  });

  test("never takes down tables that are not the app's", async () => {
    const { client } = await emptyDatabase();
    await client.query('CREATE TABLE of_others (id int)');
    await expect(
      restoreBackup(client, { path: file('a.zip'), mayReplace: () => Promise.resolve(true) }),
    ).rejects.toThrow(/of_others.*database of its own/);
    expect(await contents(client)).toHaveProperty('of_others');
  });

  test('is all or nothing: rows that the database refuses leave it as it was', async () => {
    const { client } = await emptyDatabase();
    const before = await contents(client);
    const broken = await emptyDatabase();
    await restoreBackup(broken.client, { path: file('a.zip'), mayReplace: never });
    await broken.client.query('ALTER TABLE evidence DISABLE TRIGGER USER; DELETE FROM evidence');
    await writeBackup(broken.client, { path: file('no-evidence.zip') });
    await expect(restoreBackup(client, { path: file('no-evidence.zip'), mayReplace: never })).rejects.toThrow(
      /has no evidence/,
    );
    expect(await contents(client)).toEqual(before);
  });

  test('of another version says which migration is unknown', async () => {
    const { client } = await emptyDatabase();
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', repeat('a', 64), '9999_later', now())`,
    );
    await writeBackup(client, { path: file('later.zip') });
    const target = await emptyDatabase();
    await expect(restoreBackup(target.client, { path: file('later.zip'), mayReplace: never })).rejects.toThrow(
      /another version of Ahd: it knows the migration 9999_later/,
    );
  });
});

test('a backup of an older version is loaded under its own migrations and brought up to date', async () => {
  const older = path.join(folder, 'migrations');
  cpSync(path.resolve(__dirname, '../../../prisma/migrations'), older, { recursive: true });
  for (const name of readdirSync(older)) if (name > '0013') rmSync(path.join(older, name), { recursive: true });
  const { client, url } = await emptyDatabase();
  const name = `${new URL(url).pathname.slice(1)}_old`;
  await admin.query(`CREATE DATABASE ${name}`);
  const old = new Client({ connectionString: server.replace(/\/postgres$/, `/${name}`) });
  await old.connect();
  opened.push({ client: old, name });
  await migrate(old, older);
  await old.query(`INSERT INTO parties (id, name_ar, name_en) VALUES ('x', 'س', 'X')`);
  await writeBackup(old, { path: file('old.zip') });
  await restoreBackup(client, { path: file('old.zip'), mayReplace: never });
  expect((await contents(client)).parties).toContain('س');
  const { rows } = await client.query('SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1 DESC LIMIT 1');
  expect(rows[0]).toEqual({ name: readMigrations().at(-1)?.name });
});

describe('a damaged file', () => {
  test('is refused, whichever byte was changed', async () => {
    const whole = readFileSync(file('a.zip'));
    const damaged = file('damaged.zip');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        writeFileSync(damaged, bytes);
        await expect(openBackup(damaged)).rejects.toThrow(/^.*damaged\.zip is (damaged: |no backup of Ahd)/);
      }),
      { numRuns: 60 },
    );
  });

  test('is refused, wherever it was cut off', async () => {
    const whole = readFileSync(file('a.zip'));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (end) => {
        writeFileSync(file('cut.zip'), whole.subarray(0, end));
        await expect(openBackup(file('cut.zip'))).rejects.toThrow(/its end is missing/);
      }),
      { numRuns: 30 },
    );
  });

  test('names the table that was changed', async () => {
    const bytes = Buffer.from(readFileSync(file('a.zip')));
    const at = bytes.indexOf('data/documents.jsonl') + 400;
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    writeFileSync(file('named.zip'), bytes);
    await expect(openBackup(file('named.zip'))).rejects.toThrow(/damaged: data\/documents\.jsonl /);
  });

  test('that is no backup at all is told apart', async () => {
    writeFileSync(file('text.txt'), 'not a backup');
    await expect(openBackup(file('text.txt'))).rejects.toThrow(/is no backup of Ahd/);
    await expect(openBackup(file('nowhere.zip'))).rejects.toThrow(/There is no file/);
  });
});
