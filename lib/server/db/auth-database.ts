import 'server-only';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { PrismaClient } from './generated/client';

/** The tables of the authentication library, through the app's own client. */
export function authDatabase(db: PrismaClient) {
  return prismaAdapter(db, { provider: 'postgresql', transaction: true });
}
