import 'server-only';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { getPrisma } from './desk-client';

/** The tables of the authentication library, through the app's own client. */
export function authDatabase() {
  return prismaAdapter(getPrisma(), { provider: 'postgresql', transaction: true });
}
