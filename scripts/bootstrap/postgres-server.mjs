import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskFull, Failure, saysDiskFull } from './failure.mjs';
import { shown } from './paths.mjs';
import { freePort, isFree } from './ports.mjs';
import { findBinaries, POSTGRES_USER } from './postgres-binaries.mjs';
import { createCluster, openCluster, refugeOf, saveCluster } from './postgres-cluster.mjs';
import { commandOf, endProcess, isAlive, waitForEnd } from './processes.mjs';

/**
 * A running PostgreSQL.
 * @typedef {object} Postgres
 * @property {string} url
 * @property {number} pid
 * @property {number} port
 * @property {string} directory
 * @property {boolean} isAdopted it was left running by a launcher that was killed
 * @property {Promise<void>} ended resolves when the server is gone
 * @property {() => Promise<void>} stop ends it cleanly
 */

/** Fast shutdown, then immediate shutdown: what was committed is safe with both. */
const SHUTDOWN = /** @type {const} */ ([
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
]);

/** Crash recovery and the end of a killed server's last processes need a moment. */
const PATIENCE_MS = 60_000;

/** Speed instead of safety, for databases that are thrown away. */
const NOT_DURABLE = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'];

/**
 * Starts the PostgreSQL of a folder, or takes over the one that still runs there.
 * @param {{ home: string, durable?: boolean }} options `home` holds `database.json`, the log and (mostly) the data
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ home, durable = true }) {
  const cluster = openCluster(home);
  const programs = findBinaries(refugeOf(home));
  createCluster(programs.initdb, cluster, durable);
  const running = await findRunning(cluster);
  if (running)
    return { ...toPostgres(cluster, running.pid, running.port), isAdopted: true, ended: waitUntilGone(running.pid) };
  const log = path.join(home, 'postgres.log');
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(500)) {
    if (cluster.port === null || !(await isFree(cluster.port))) cluster.port = await freePort();
    saveCluster(home, cluster);
    const outcome = await launch(programs.postgres, cluster, log, durable);
    if (outcome.child)
      return { ...toPostgres(cluster, outcome.child.pid ?? 0, cluster.port), isAdopted: false, ended: outcome.ended };
    refuse(outcome.output, log, Date.now() < until);
  }
}

function toPostgres({ directory, password }, pid, port) {
  const url = `postgresql://ahd:${password}@127.0.0.1:${port}/postgres`;
  return { url, pid, port, directory, stop: () => endProcess(pid, SHUTDOWN) };
}

/** The server that a `postmaster.pid` names, if it is really ours and ready; a leftover file of a dead one is put away. */
async function findRunning({ directory }) {
  const file = path.join(directory, 'postmaster.pid');
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(100)) {
    const state = readPidFile(file);
    if (!state || !isAlive(state.pid)) return null;
    const command = commandOf(state.pid);
    if (!command.includes('postgres') || !command.includes(directory)) {
      fs.rmSync(file, { force: true }); // the number was given to another program since
      return null;
    }
    if (state.status === 'ready') return state;
    if (state.status === 'stopping') await waitForEnd(state.pid, 30_000);
  }
  throw new Failure(`Another PostgreSQL holds ${shown(directory)} and does not become ready: stop it and start again.`);
}

/** Lines of postmaster.pid: pid, directory, start, port, socket, address, shared memory, status. */
function readPidFile(file) {
  try {
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/** One attempt: resolves when the server is ready, or with what it said when it gave up. */
async function launch(postgres, { directory, port }, log, durable) {
  const options = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    ...(durable ? [] : NOT_DURABLE),
  ];
  const out = fs.openSync(log, 'w');
  // a session of its own: Ctrl-C reaches the launcher alone, which stops the web server first
  const child = spawn(postgres, ['-D', directory, '-p', String(port), ...options], {
    ...POSTGRES_USER,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', out, out],
    detached: true,
  });
  fs.closeSync(out);
  let hasEnded = false;
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve)).then(
    () => void (hasEnded = true),
  );
  const file = path.join(directory, 'postmaster.pid');
  while (!hasEnded) {
    const state = readPidFile(file);
    if (state?.pid === child.pid && state?.status === 'ready') return { child, ended };
    await Promise.race([sleep(30), ended]);
  }
  return { child: null, output: fs.readFileSync(log, 'utf8') };
}

const PASSING =
  /lock file .* already exists|pre-existing shared memory|could not bind|Address already in use|the database system is/;

function refuse(output, log, mayRetry) {
  if (saysDiskFull(output)) throw diskFull();
  if (PASSING.test(output) && mayRetry) return;
  if (/incompatible with server/.test(output))
    throw new Failure(
      `The data in .data were written by another version of PostgreSQL: move the folder away, or set DATABASE_URL.`,
    );
  const reason = output.split('\n').findLast((line) => /FATAL|PANIC|error/.test(line)) ?? 'it said nothing';
  throw new Failure(
    `PostgreSQL did not start (${reason.replace(/^.*?(FATAL|PANIC): */, '').trim()}); its log is ${shown(log)}.`,
  );
}

async function waitUntilGone(pid) {
  while (isAlive(pid)) await sleep(500);
}
