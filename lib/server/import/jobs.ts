import 'server-only';
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
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: 'pgboss',
    max: CONNECTIONS,
    schedule: false,
  });
  boss.on('error', (error) => reportError('jobs', error));
  await boss.start();
  await boss.createQueue(QUEUE, { name: QUEUE, policy: 'short', retryLimit: 0, expireInSeconds: EXPIRE_SECONDS });
  const workerId = await boss.work<{ importId: string }>(
    QUEUE,
    { batchSize: AT_ONCE, pollingIntervalSeconds: 1 },
    async (jobs) => {
      for (const { data } of jobs) await runImport(data.importId);
    },
  );
  const look = () => void recover(boss).catch((error: unknown) => reportError('jobs', error));
  look();
  const watch = setInterval(look, WATCH_MS);
  watch.unref();
  return { boss, workerId, watch };
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

/** Ends the work; what is in the middle is taken up again elsewhere. */
export async function stopJobs(): Promise<void> {
  const jobs = await shared.ahdJobs?.catch(() => undefined);
  shared.ahdJobs = undefined;
  if (!jobs) return;
  clearInterval(jobs.watch);
  await jobs.boss.stop({ graceful: false, wait: true, timeout: 2_000 });
}
