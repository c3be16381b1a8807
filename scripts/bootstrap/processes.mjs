import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {number} pid true while the process exists, whoever owns it */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** A dead process that nobody has waited for still answers to signals. */
function isZombie(pid) {
  try {
    return /^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * The command line of a process, so that a number that was given to another program is not taken for ours.
 * @param {number} pid
 * @returns {string} empty where there is no such process
 */
export function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return process.platform === 'linux'
      ? ''
      : (spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').trim();
  }
}

/**
 * Whether a process was started in a folder: the sign of a child of ours, whatever name it has given itself since.
 * Where the system does not tell, its being Node has to do.
 * @param {number} pid
 * @param {string} folder
 */
export function worksIn(pid, folder) {
  if (process.platform !== 'linux') return /node|npm|next/.test(commandOf(pid));
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(folder);
  } catch {
    return false;
  }
}

/**
 * @param {number} pid
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether the process ended in time
 */
export async function waitForEnd(pid, milliseconds) {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(50)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

/**
 * Sends signals from gentle to hard until the process has ended.
 * @param {number} pid negative for a whole process group
 * @param {readonly (readonly [NodeJS.Signals, number])[]} steps signal, and how many milliseconds it may take
 */
export async function endProcess(pid, steps) {
  for (const [signal, milliseconds] of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // it has ended
    }
    if (await waitForEnd(Math.abs(pid), milliseconds)) return;
  }
}

/**
 * Runs a command to its end, its output kept in a log and given back.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { log?: string, show?: boolean, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { log, show = false, onStart, ...options }) {
  if (log) fs.mkdirSync(path.dirname(log), { recursive: true });
  const file = log ? fs.createWriteStream(log) : null;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    onStart?.(child);
    const chunks = [];
    const take = (stream) => (chunk) => {
      chunks.push(chunk);
      file?.write(chunk);
      if (show) stream.write(chunk);
    };
    file?.on('error', reject);
    child.stdout?.on('data', take(process.stdout));
    child.stderr?.on('data', take(process.stderr));
    child.once('error', reject);
    child.once('close', (code) => {
      const done = () => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
      if (file) file.end(done);
      else done();
    });
  });
}
