import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client';

const MAX_CONNECTIONS = 10;
const held = globalThis as { ahdDeskPool?: Pool; ahdDeskPrisma?: PrismaClient };

/** The connections of the desk, opened at the first use to the database of DATABASE_URL. */
export function getPool(): Pool {
  return (held.ahdDeskPool ??= openPool());
}

/** A connection that is lost while nobody uses it must not end the app: the next query opens another. */
function openPool(): Pool {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: MAX_CONNECTIONS });
  return pool.on('error', () => {});
}

/** Prisma over the same connections. */
export function getPrisma(): PrismaClient {
  return (held.ahdDeskPrisma ??= new PrismaClient({ adapter: new PrismaPg(getPool()) }));
}
