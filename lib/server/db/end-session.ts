import 'server-only';
import type { Database } from './client';

/** Ends one session by its token. */
export async function endSession(db: Database, token: string): Promise<void> {
  await db.session.deleteMany({ where: { token } });
}
