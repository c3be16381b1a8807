import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { database } from '@/lib/server/database';

type Row = Record<string, unknown>;

/** A migrated database of the test file's own, which the app's modules use; dropped at the end. */
export function useOwnDatabase(): { query: (sql: string, values?: unknown[]) => Promise<Row[]> } {
  const server = process.env.TEST_DATABASE_URL ?? '';
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  const url = server.replace(/\/postgres$/, `/${name}`);
  const admin = new Client({ connectionString: server });
  const own = new Client({ connectionString: url });

  beforeAll(async () => {
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template`);
    process.env.DATABASE_URL = url;
    await own.connect();
  });
  afterAll(async () => {
    await database().$disconnect();
    await own.end();
    await admin.query(`DROP DATABASE ${name}`);
    await admin.end();
  });
  return { query: async (sql, values) => (await own.query<Row>(sql, values)).rows };
}
