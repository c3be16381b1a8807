import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = path.resolve(__dirname, '../..');

/** A launcher that was started, with what it has printed so far. */
export interface Launched {
  process: ChildProcess;
  output: () => string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}

/** A data folder of its own, so that the tests leave a running app alone; as root, PostgreSQL's user must be able to enter it. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ahd-launcher-'));
  chmodSync(folder, 0o755);
  return folder;
}

export const removeDataFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Starts `npm start`'s script with these settings. */
export function launch(env: Record<string, string>): Launched {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...inherited, ...env, NODE_ENV: 'production' },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, output: () => text, ended };
}

/** Waits until the launcher has printed its address; throws with its output where it ends instead. */
export async function untilRunning({ output, process: child }: Launched): Promise<void> {
  while (!output().includes('Ahd is running at')) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the launcher ended: ${output()}`);
    await sleep(100);
  }
}

/** The processes that a data folder names: web server and PostgreSQL. */
export function childrenOf(folder: string): { web: number; postgres: number } {
  const { children } = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as { children: number[] };
  const postgres = Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { web: children[0] ?? 0, postgres };
}

/** The address of the built-in database of a data folder. */
export function databaseOf(folder: string): string {
  const { port, password } = JSON.parse(readFileSync(path.join(folder, 'database.json'), 'utf8')) as {
    port: number;
    password: string;
  };
  return `postgresql://ahd:${password}@127.0.0.1:${port}/postgres`;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** A port that something else listens on until `close`. */
export async function takePort(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

export async function freePort(): Promise<number> {
  const { port, close } = await takePort();
  await close();
  return port;
}
