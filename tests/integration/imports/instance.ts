import { startJobs } from '@/lib/server/import/jobs';

/** An instance of the app as far as imports know it: it works on the queue of DATABASE_URL until it is killed. */
startJobs().then(
  () => process.stdout.write('started\n'),
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
