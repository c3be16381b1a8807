import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NEXT } from './build.mjs';
import { Failure, diskFull, saysDiskFull } from './failure.mjs';
import { ROOT, shown } from './paths.mjs';
import { endProcess } from './processes.mjs';

/** Requests in flight may end; then connections that only idle are cut. */
const SHUTDOWN = /** @type {const} */ ([
  ['SIGTERM', 8_000],
  ['SIGKILL', 5_000],
]);

const READY_MS = 120_000;

/**
 * The name that Next is given for a host. Next writes every loopback address as `localhost` when it rewrites, and would take
 * its own pages for another server's if it had been started under the number.
 * @param {string | undefined} host
 */
export const hostName = (host) => (host && /^(127(\.\d+){3}|::1)$/.test(host) ? 'localhost' : host);

/**
 * Starts Next and waits until it answers.
 * @param {{ port: number, host?: string, env: NodeJS.ProcessEnv, log: string, isDev?: boolean, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 * @returns {Promise<{ pid: number, ended: Promise<void>, stop: () => Promise<void> }>}
 */
export async function startWebServer({ port, host: asked, env, log, isDev = false, onStart }) {
  const host = hostName(asked);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const out = isDev ? 'inherit' : fs.openSync(log, 'w');
  const args = [NEXT, isDev ? 'dev' : 'start', '--port', String(port), ...(host ? ['--hostname', host] : [])];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', out, out],
    detached: true, // its own group, so that all of it can be ended, and Ctrl-C reaches the launcher alone
  });
  onStart?.(child);
  if (typeof out === 'number') fs.closeSync(out);
  const pid = child.pid ?? 0;
  let hasEnded = false;
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve)).then(
    () => void (hasEnded = true),
  );
  for (const until = Date.now() + READY_MS; !(await answers(port, host)); await Promise.race([sleep(100), ended])) {
    if (hasEnded) throw whyItEnded(log, isDev);
    if (Date.now() > until) {
      await endProcess(-pid, SHUTDOWN);
      throw new Failure(`The web server did not answer within ${READY_MS / 1000} seconds; see ${shown(log)}.`);
    }
  }
  return { pid, ended, stop: () => endProcess(-pid, SHUTDOWN) };
}

function whyItEnded(log, isDev) {
  const output = isDev ? '' : fs.readFileSync(log, 'utf8');
  if (saysDiskFull(output)) return diskFull();
  if (/EADDRINUSE/.test(output))
    return new Failure('The port was taken by another program just now: start again, or choose another one with PORT.');
  return new Failure(`The web server did not start${isDev ? '' : `; see ${shown(log)}`}.`);
}

/** Any answer will do: an error page is the app's own affair. */
async function answers(port, host) {
  const name = !host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/favicon.ico`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    return true;
  } catch {
    return false;
  }
}
