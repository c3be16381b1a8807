import 'server-only';
import { database } from '../database';
import { listChangesSince } from '../db/audit-log';
import { LiveListener } from '../db/live-listener';
import { env } from '../env';
import { LiveHub } from './hub';

// kept on the global object: in development modules are loaded again with every change, connections should not be
const shared = globalThis as typeof globalThis & { ahdLiveHub?: LiveHub };

/** The one hub of this process; made when the first page asks. It ends at a signal, so that no open page holds the server up. */
export function liveHub(): LiveHub {
  return (shared.ahdLiveHub ??= openHub());
}

function openHub(): LiveHub {
  const hub = new LiveHub({
    listen: (events) => new LiveListener(env().DATABASE_URL, events),
    readSince: (subjects, since) => listChangesSince(database(), subjects, since),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void hub.close());
  return hub;
}
