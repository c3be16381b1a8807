import 'server-only';
import { openDatabase } from './db/client';
import { env } from './env';

type OpenDatabase = ReturnType<typeof openDatabase>;

// kept on the global object: in development modules are loaded again with every change, connections should not be
const shared = globalThis as typeof globalThis & { ahdDatabase?: OpenDatabase };

/** The one pool of this process. */
export function database(): OpenDatabase {
  return (shared.ahdDatabase ??= openDatabase(env().DATABASE_URL, env().DATABASE_POOL));
}
