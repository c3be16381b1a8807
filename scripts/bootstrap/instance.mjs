import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { endProcess, isAlive, worksIn } from './processes.mjs';
import { ROOT } from './paths.mjs';

/**
 * One running app per data folder. Its launcher answers on a local port with the token that is in `app.json`: so it is known to
 * be alive and to be ours, whatever became of process numbers.
 * @typedef {{ token: string, port: number, children: number[] }} Record
 * @typedef {{ token: string, address: string | null }} Answer
 */

/**
 * Takes the data folder for this launcher, or refuses with the address of the one that has it.
 * @param {string} home
 */
export async function claimInstance(home) {
  fs.mkdirSync(home, { recursive: true });
  const file = path.join(home, 'app.json');
  /** @type {Answer} */
  const answer = { token: randomUUID(), address: null };
  const listener = net.createServer((socket) => socket.on('error', () => {}).end(JSON.stringify(answer)));
  await new Promise((resolve, reject) =>
    listener.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined)),
  );
  listener.unref();
  const { port } = /** @type {net.AddressInfo} */ (listener.address());
  /** @type {Record} */
  const record = { token: answer.token, port, children: [] };
  await take(file, record);
  let isReleased = false;
  return {
    /** @param {string} address told to whoever starts a second time */
    announce: (address) => void (answer.address = address),
    /**
     * Remembers a child on disk, so that the next start ends it if this launcher is killed before it could.
     * @param {import('node:child_process').ChildProcess} child leader of a process group
     */
    track: (child) => {
      const { pid } = child;
      if (!pid) return;
      record.children.push(pid);
      write(file, record);
      child.once('exit', () => {
        record.children = record.children.filter((other) => other !== pid);
        if (!isReleased) write(file, record);
      });
    },
    release: () => {
      isReleased = true;
      listener.close();
      fs.rmSync(file, { force: true });
    },
  };
}

/** Creates the file, which only one of two launchers can do; a leftover of a killed one is cleared away first. */
async function take(file, record) {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify(record), { flag: 'wx' });
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const other = read(file);
    const answer = other && (await ask(other));
    if (answer)
      throw new Failure(
        `Ahd is already ${answer.address ? `running at ${answer.address}` : 'starting in another window'}.`,
      );
    if (!other && attempt < 2)
      await sleep(200); // the other one may be writing it just now
    else await clear(file, other);
  }
  throw new Failure(`Another start holds ${file}: wait for it, or delete the file.`);
}

/** Ends what a killed launcher left behind: the web server, or a build or an installation that was under way. */
async function clear(file, other) {
  for (const pid of other?.children ?? []) {
    if (!isAlive(pid) || !worksIn(pid, ROOT)) continue;
    await endProcess(-pid, [
      ['SIGTERM', 5_000],
      ['SIGKILL', 5_000],
    ]);
  }
  fs.rmSync(file, { force: true });
}

/** @returns {Promise<Answer | null>} null where nobody answers with the token */
function ask({ port, token }) {
  return new Promise((resolve) => {
    let text = '';
    const socket = net.connect({ port, host: '127.0.0.1', timeout: 3_000 });
    socket.on('data', (chunk) => (text += chunk));
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(parse(text)?.token === token ? parse(text) : null));
  });
}

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** @returns {Record | null} */
const read = (file) => (fs.existsSync(file) ? parse(fs.readFileSync(file, 'utf8')) : null);

/** On a full disk the note is left as it was: the next start then says at worst that the port is in use. */
function write(file, record) {
  try {
    fs.writeFileSync(`${file}.new`, JSON.stringify(record));
    fs.renameSync(`${file}.new`, file);
  } catch {
    fs.rmSync(`${file}.new`, { force: true });
  }
}
