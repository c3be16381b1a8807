import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { type Prisma, PrismaClient } from './generated/client';

/** The database, or a transaction in it. */
export type Database = Prisma.TransactionClient;

/**
 * A pool of connections to the database at `url`. The caller closes it with `$disconnect()`.
 * @param max connections at once
 */
export function openDatabase(url: string, max = 10): PrismaClient {
  const pool = new Pool({ connectionString: url, max });
  pool.on('error', () => {}); // a connection lost while nobody uses it must not end the app: the next query opens another
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
