import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client';

/** The database, or a transaction in it. */
export type Database = Prisma.TransactionClient;

/**
 * A pool of connections to the database at `url`. The caller closes it with `$disconnect()`.
 * @param max connections at once
 */
export function openDatabase(url: string, max = 10): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max }) });
}
