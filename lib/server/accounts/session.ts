import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { isRole } from '@/lib/domain/permissions';
import type { Actor } from '@/lib/workflow/actor';
import { getAuth } from './auth';

/** Somebody who is signed in. */
export interface Session {
  actor: Actor & { id: string };
  email: string;
  hasTwoFactor: boolean;
  /** Names the session itself; never sent to a browser. */
  token: string;
}

/** Whose session a request carries, looked up in the database each time, so that ending one works at once. */
export async function sessionOf(requestHeaders: Headers): Promise<Session | null> {
  const found = await getAuth().api.getSession({ headers: requestHeaders });
  if (!found || found.user.banned || !isRole(found.user.role)) return null;
  const { id, name, role, email, twoFactorEnabled } = found.user;
  return { actor: { id, name, role }, email, hasTwoFactor: twoFactorEnabled === true, token: found.session.token };
}

/** The session of the page that is being drawn. */
export const currentSession = cache(async (): Promise<Session | null> => sessionOf(await headers()));
