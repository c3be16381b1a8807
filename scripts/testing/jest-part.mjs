import { ROOT } from '../bootstrap/paths.mjs';
import { run } from '../bootstrap/processes.mjs';
import { trueFigures, withReport } from './report-file.mjs';

/** Both cores; and patience, because a busy machine makes no test wrong. */
const PACE = ['--maxWorkers=2', '--testTimeout=60000'];

/**
 * Unit, component and integration tests; the last start a PostgreSQL of their own.
 * @type {import('./run-all.mjs').Part}
 */
export const jestPart = {
  name: 'jest',
  run: async ({ shutdown }) => {
    const onStart = (child) => shutdown.track(child);
    const found = await withReport(
      (file) =>
        run(process.execPath, ['node_modules/jest/bin/jest.js', '--ci', ...PACE, '--json', `--outputFile=${file}`], {
          cwd: ROOT,
          env: { ...process.env, NODE_ENV: 'test', TZ: 'UTC' },
          stdio: ['ignore', 'ignore', 'inherit'],
          onStart,
          detached: true,
        }),
      // a file that cannot be loaded has no tests to fail, so it counts as one
      (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
        skipped: report.numPendingTests + report.numTodoTests,
      }),
    );
    return trueFigures(found);
  },
};
