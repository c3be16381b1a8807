import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '@/lib/server/db/client';
import { changeCorpus } from '@/lib/server/db/corpus-store';
import { reader } from '@/lib/server/reader';
import { importCorpus, type CorpusInput, type ImportOutcome } from '@/lib/workflow/import-corpus';
import { loadCorpus } from '@/prisma/corpus';
import { toCorpusInput } from '@/prisma/corpus-input';

type Row = Record<string, unknown>;

export interface CorpusDatabase {
  /** The database as the app's server sees it. */
  prisma: () => ReturnType<typeof openDatabase>;
  query: (sql: string, values?: unknown[]) => Promise<Row[]>;
  load: (corpus: CorpusInput) => Promise<ImportOutcome>;
  /** The error with which the database answers, everything undone after; null where it takes the statements. */
  refusalOf: (...statements: string[]) => Promise<{ constraint?: string; message: string } | null>;
}

/** The shipped data set, as it is imported. */
export const shippedCorpus = (): CorpusInput => toCorpusInput(loadCorpus());

/** Reading the whole corpus takes seconds on a busy machine. */
jest.setTimeout(60_000);

/** A migrated database of the test file's own, dropped at the end. */
export function useCorpusDatabase(): CorpusDatabase {
  const server = process.env.TEST_DATABASE_URL ?? '';
  const name = `corpus_${randomUUID().replaceAll('-', '')}`;
  const url = server.replace(/\/postgres$/, `/${name}`);
  let prisma: ReturnType<typeof openDatabase>;
  let client: Client;

  beforeAll(async () => {
    await onServer(server, `CREATE DATABASE ${name} TEMPLATE template`);
    prisma = openDatabase(url, 3);
    client = new Client({ connectionString: url });
    await client.connect();
  });
  afterAll(async () => {
    await prisma.$disconnect();
    await client.end();
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });

  const query = async (sql: string, values?: unknown[]) => (await client.query<Row>(sql, values)).rows;
  return {
    prisma: () => prisma,
    query,
    load: (corpus) => changeCorpus(prisma, (store) => importCorpus(store, corpus, reader)),
    refusalOf: async (...statements) => {
      await client.query('BEGIN');
      try {
        for (const statement of statements) await client.query(statement);
        await client.query('SET CONSTRAINTS ALL IMMEDIATE');
        return null;
      } catch (error) {
        return error as { constraint?: string; message: string };
      } finally {
        await client.query('ROLLBACK');
      }
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}
