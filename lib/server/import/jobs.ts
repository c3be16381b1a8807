import 'server-only';
import { Pool } from 'pg';
import PgBoss from 'pg-boss';
import { database } from '../database';
import { recoverRuns } from '../db/import-runs';
import { env } from '../env';
import { reportError } from '../report-error';
import { runImport } from './run-import';

const QUEUE = 'imports';
/** Imports that one instance works on at once: each has a process of its own. */
const AT_ONCE = 1;
const WATCH_MS = 5_000;
/** A job that an instance took and never ended is let go after this long. Its import is taken up again long before. */
const EXPIRE_SECONDS = 300;
const CONNECTIONS = 2;

interface Jobs {
  boss: PgBoss;
  /** Names the worker, to tell it at once that there is something to do. */
  workerId: string;
  watch: NodeJS.Timeout;
  /** Closes the queue's connections when nothing is in the middle any more. */
  close: () => Promise<void>;
}

// one per process, also where modules are bundled twice or loaded again
const shared = globalThis as typeof globalThis & { ahdJobs?: Promise<Jobs> };

/**
 * Starts the queue in its own schema of the app's database, and the work on it. Many instances may: an import is taken on by one
 * run, whatever jobs there are for it, and one whose run has died is taken on again.
 */
export async function startJobs(): Promise<void> {
  shared.ahdJobs ??= start();
  shared.ahdJobs.catch(() => (shared.ahdJobs = undefined)); // a database that is away now can be back at the next try
  await shared.ahdJobs;
}

async function start(): Promise<Jobs> {
  const { db, follow, close } = connections();
  const boss = new PgBoss({ db, schema: 'pgboss', schedule: false });
  boss.on('error', (error) => reportError('jobs', error));
  await boss.start();
  await boss.createQueue(QUEUE, { name: QUEUE, policy: 'short', retryLimit: 0, expireInSeconds: EXPIRE_SECONDS });
  const workerId = await boss.work<{ importId: string }>(
    QUEUE,
    { batchSize: AT_ONCE, pollingIntervalSeconds: 1 },
    async (jobs) => {
      for (const { data } of jobs) await follow(runImport(data.importId));
    },
  );
  const look = () => void recover(boss).catch((error: unknown) => reportError('jobs', error));
  look();
  const watch = setInterval(look, WATCH_MS);
  watch.unref();
  return { boss, workerId, watch, close };
}

/**
 * The queue's own few connections. A pool that is closed never answers a query that still waits for a connection, and the library's
 * worker would wait for it for good: so this one is closed after its last answer and the last run.
 */
function connections() {
  const pool = new Pool({ connectionString: env().DATABASE_URL, max: CONNECTIONS, application_name: 'pgboss' });
  pool.on('error', (error) => reportError('jobs', error));
  const open = new Set<Promise<unknown>>();
  const follow = <T>(work: Promise<T>): Promise<T> => {
    open.add(work);
    return work.finally(() => open.delete(work));
  };
  const close = async () => {
    do {
      await Promise.allSettled(open);
      await new Promise(setImmediate); // an answer leads to a run, and the end of a run to a query
    } while (open.size > 0);
    await pool.end();
  };
  return { db: { executeSql: (text: string, values: unknown[]) => follow(pool.query(text, values)) }, follow, close };
}

/** Every import that waits has a job, also where the app died between its row and its job. */
async function recover(boss: PgBoss): Promise<void> {
  for (const importId of await recoverRuns(database())) await sendTo(boss, importId);
}

/** A job for an import; one that waits already is enough. */
const sendTo = (boss: PgBoss, importId: string) => boss.send(QUEUE, { importId }, { singletonKey: importId });

/** Asks for an import to be worked on. Where the queue cannot be reached, the import waits, and is found there later. */
export async function enqueueImport(importId: string): Promise<void> {
  try {
    await startJobs();
    const jobs = await shared.ahdJobs;
    if (!jobs) return;
    await sendTo(jobs.boss, importId);
    jobs.boss.notifyWorker(jobs.workerId);
  } catch (error) {
    reportError('jobs', error);
  }
}

/** Takes no more work, and waits for the end of what is in the middle. */
export async function stopJobs(): Promise<void> {
  const jobs = await shared.ahdJobs?.catch(() => undefined);
  shared.ahdJobs = undefined;
  if (!jobs) return;
  clearInterval(jobs.watch);
  await jobs.boss.stop({ graceful: false });
  await jobs.close();
}
