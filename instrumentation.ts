/** Runs once when a server starts: takes up the work that waits in the database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { startJobs } = await import('./lib/server/import/jobs');
  const { reportError } = await import('./lib/server/report-error');
  startJobs().catch((error: unknown) => reportError('jobs', error));
}
