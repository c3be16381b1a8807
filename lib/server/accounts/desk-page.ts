import 'server-only';
import { forbidden, redirect } from 'next/navigation';
import type { Language } from '@/lib/domain/language';
import { can, type Action, type Subjects } from '@/lib/domain/permissions';
import { currentSession, type Session } from './session';

/** Who is signed in, for a page of the desk; sends anybody else to sign in and back to `path` (`/desk/log`). */
export async function requireSession(language: Language, path: string): Promise<Session> {
  const session = await currentSession();
  if (!session) redirect(`/${language}/sign-in?next=${encodeURIComponent(`/${language}${path}`)}`);
  return session;
}

/** The same, for a page that only some roles may see: the others get a page that says so, with the status 403. */
export async function requirePermission<A extends Action>(
  language: Language,
  path: string,
  action: A,
  subject: Subjects[A],
): Promise<Session> {
  const session = await requireSession(language, path);
  if (!can(session.actor.role, action, subject).ok) forbidden();
  return session;
}
