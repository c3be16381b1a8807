import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { getPool, getPrisma } from '@/lib/server/db/desk-client';

/** A migrated database of the test file's own, which the app's client uses; dropped at the end. */
export function useOwnDatabase(): { query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]> } {
  const server = process.env.TEST_DATABASE_URL ?? '';
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: server });

  beforeAll(async () => {
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template`);
    process.env.DATABASE_URL = server.replace(/\/postgres$/, `/${name}`);
  });
  afterAll(async () => {
    await getPrisma().$disconnect();
    await getPool().end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  });
  return { query: async (sql, values) => (await getPool().query(sql, values)).rows as Record<string, unknown>[] };
}
