import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { commandOf, endProcess, isAlive } from './processes.mjs';

/**
 * One running app per data folder. Its launcher answers on a local port with the token that is in `app.json`: so it is known to
 * be alive and to be ours, whatever became of process numbers.
 * @typedef {{ token: string, port: number, serverPid: number | null }} Record
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
  const record = { token: answer.token, port, serverPid: null };
  await take(file, record);
  return {
    /** @param {string} address told to whoever starts a second time */
    announce: (address) => void (answer.address = address),
    /** @param {number | null} pid the web server, to be ended by the next start if this launcher is killed */
    setServer: (pid) => write(file, { ...record, serverPid: pid }),
    release: () => {
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

async function clear(file, other) {
  const pid = other?.serverPid;
  if (pid && isAlive(pid) && /next/.test(commandOf(pid))) {
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

function write(file, record) {
  fs.writeFileSync(`${file}.new`, JSON.stringify(record));
  fs.renameSync(`${file}.new`, file);
}
