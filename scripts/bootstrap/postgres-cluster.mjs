import { spawnSync } from 'node:child_process';
import { randomBytes, createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diskFull, Failure, saysDiskFull } from './failure.mjs';
import { POSTGRES_USER } from './postgres-binaries.mjs';

/**
 * What must be known of a database between two starts.
 * @typedef {{ directory: string, port: number | null, password: string }} Cluster
 */

/**
 * The cluster of a folder: the one that its `database.json` remembers, or a new one.
 * As root, with the project below a folder that is closed to others, the data lie in /var/lib, where PostgreSQL's user can go.
 * @param {string} home
 * @returns {Cluster}
 */
export function openCluster(home) {
  const file = path.join(home, 'database.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.mkdirSync(home, { recursive: true });
  const directory = path.join(canEnter(home) ? home : refugeOf(home), 'postgres');
  const cluster = { directory, port: null, password: randomBytes(24).toString('base64url') };
  saveCluster(home, cluster);
  return cluster;
}

/**
 * Writes `database.json` in one step, so that a crash leaves the old one or the new one.
 * @param {string} home
 * @param {Cluster} cluster
 */
export function saveCluster(home, cluster) {
  const file = path.join(home, 'database.json');
  fs.writeFileSync(`${file}.new`, JSON.stringify(cluster, null, 2) + '\n', { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

/** A folder outside the project, one for each. */
export const refugeOf = (home) => `/var/lib/ahd-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;

/** Whether PostgreSQL's user may go into a folder and all those above it. */
function canEnter(folder) {
  if (!POSTGRES_USER) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...POSTGRES_USER, cwd: '/' }).status === 0;
}

/**
 * Makes the data directory where it is missing. An interrupted making is begun again.
 * @param {string} initdb
 * @param {Cluster} cluster
 * @param {boolean} durable
 */
export function createCluster(initdb, { directory, password }, durable) {
  const done = path.join(directory, 'ahd-complete');
  if (fs.existsSync(done)) return;
  // nothing is ever written into a database before the mark stands
  fs.rmSync(directory, { recursive: true, force: true });
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const secret = path.join(os.tmpdir(), `ahd-${randomBytes(8).toString('hex')}`);
  fs.writeFileSync(secret, password + '\n', { mode: 0o600, flag: 'wx' });
  try {
    if (POSTGRES_USER) for (const file of [directory, secret]) fs.chownSync(file, POSTGRES_USER.uid, POSTGRES_USER.gid);
    runInitdb(initdb, directory, secret, durable);
    fs.writeFileSync(done, '');
  } finally {
    fs.rmSync(secret, { force: true });
  }
}

/** A UTF-8 locale for characters is needed: under plain C the trigram search would see no Arabic letter. */
function runInitdb(initdb, directory, secret, durable) {
  const args = ['-D', directory, '-U', 'ahd', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  let output = '';
  for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const all = [...args, ...builtin, `--locale=${locale}`, ...(durable ? [] : ['--no-sync'])];
    const made = spawnSync(initdb, all, {
      ...POSTGRES_USER,
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      encoding: 'utf8',
    });
    if (made.status === 0) return;
    output = `${made.stdout}${made.stderr}${made.error?.message ?? ''}`;
    if (saysDiskFull(output)) throw diskFull();
  }
  if (/could not look up effective user/.test(output))
    throw new Failure(
      'PostgreSQL needs a user with a name, and this one has no entry in /etc/passwd: add one, or set DATABASE_URL.',
    );
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const reason = lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? 'no reason given';
  throw new Failure(`The database could not be made in ${directory}: ${reason.trim()}.`);
}
