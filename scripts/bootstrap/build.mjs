import fs from 'node:fs';
import path from 'node:path';
import { Failure, diskFull, saysDiskFull } from './failure.mjs';
import { LOGS, ROOT, shown } from './paths.mjs';
import { run } from './processes.mjs';
import { hashOf, readStamp } from './stamp.mjs';

/** Everything that a build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const STAMP = path.join(ROOT, '.next', 'made-from');

export const NEXT = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');

/** Whether the build is there and of the present sources. */
export const isBuilt = () =>
  fs.existsSync(path.join(ROOT, '.next', 'BUILD_ID')) && readStamp(STAMP) === hashOf(ROOT, SOURCES);

/**
 * Builds the app where the build is missing or older than its sources.
 * @param {{ report: (line: string) => void, env?: NodeJS.ProcessEnv, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 */
export async function ensureBuilt({ report, env = process.env, onStart }) {
  if (isBuilt()) return report('Build: up to date');
  report('Build: building, which takes about a minute …');
  fs.rmSync(STAMP, { force: true });
  const hash = hashOf(ROOT, SOURCES);
  const log = path.join(LOGS, 'build.log');
  const { code, output } = await run(process.execPath, [NEXT, 'build'], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    log,
    onStart,
    detached: true,
  });
  if (code !== 0 && saysDiskFull(output)) throw diskFull();
  if (code !== 0) throw new Failure(`The app could not be built; what the build said is in ${shown(log)}.`);
  fs.writeFileSync(STAMP, hash);
  report('Build: done');
}
