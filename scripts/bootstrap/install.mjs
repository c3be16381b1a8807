import fs from 'node:fs';
import path from 'node:path';
import { Failure, diskFull, saysDiskFull } from './failure.mjs';
import { LOGS, ROOT, shown } from './paths.mjs';
import { run } from './processes.mjs';
import { hashOf, readStamp } from './stamp.mjs';

/**
 * Whether node_modules holds what package-lock.json says. npm writes its own list only when an installation is complete.
 * Optional packages are for some platforms only and may be missing.
 * @param {string} [root]
 */
export function isInstalled(root = ROOT) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, { version, optional, devOptional, link }]) => {
    if (name === '' || link) return true;
    const found = present[name];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }> | null} */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Installs the packages of the lock file where they are missing or old, and generates the database client.
 * @param {{ report?: (line: string) => void, onStart?: (child: import('node:child_process').ChildProcess) => void }} [options]
 */
export async function ensureInstalled({ report = () => {}, onStart } = {}) {
  if (isInstalled()) report('Packages: up to date');
  else {
    report('Packages: installing, which takes a minute or two …');
    await npmCi(onStart);
    report('Packages: installed');
  }
  await ensureClient(onStart);
}

async function npmCi(onStart) {
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const log = path.join(LOGS, 'install.log');
  const args = [
    ...npm.slice(1),
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { code, output } = await run(npm[0] ?? 'npm', args, { cwd: ROOT, log, onStart, detached: true }).catch(
    (error) => {
      if (error.code === 'ENOENT')
        throw new Failure('npm was not found: install it together with Node from https://nodejs.org.');
      throw error;
    },
  );
  if (code === 0) return;
  if (saysDiskFull(output)) throw diskFull();
  const reason =
    output.match(/npm (?:error|ERR!) (?!code|errno|syscall|A complete log)([^\n]+)/)?.[1] ??
    `npm ended with code ${code}`;
  throw new Failure(
    `The packages could not be installed (${reason.trim().slice(0, 200)}); all that npm said is in ${shown(log)}.`,
  );
}

/** Generates lib/server/db/generated from the schema where it is missing or old. */
async function ensureClient(onStart) {
  const stamp = path.join(ROOT, 'lib/server/db/generated/.made-from');
  const hash = hashOf(ROOT, ['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  if (readStamp(stamp) === hash) return;
  const log = path.join(LOGS, 'generate.log');
  const { code, output } = await run(process.execPath, [path.join(ROOT, 'scripts/prisma.mjs'), 'generate'], {
    cwd: ROOT,
    log,
    onStart,
    detached: true,
  });
  if (saysDiskFull(output)) throw diskFull();
  if (code !== 0)
    throw new Failure(`The database client could not be generated from prisma/schema.prisma; see ${shown(log)}.`);
  fs.writeFileSync(stamp, hash);
}
