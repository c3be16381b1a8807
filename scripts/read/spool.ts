import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Letters that are written at once. */
const CHUNK = 65_536;

/**
 * Keeps what is to be printed in a file until all is known to be well, so that it takes no memory and a failure prints nothing.
 * The file is gone when the process ends, however it ends where the system lets an open file be removed.
 */
export class Spool {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'ahd-read-'));
  #chunk = '';
  readonly #file = openSync(path.join(this.#folder, 'pieces'), 'w+');

  constructor() {
    const remove = () => rmSync(this.#folder, { recursive: true, force: true });
    try {
      remove();
    } catch {
      process.once('exit', () => {
        closeSync(this.#file);
        remove();
      });
    }
  }

  write(piece: string): void {
    this.#chunk += piece;
    if (this.#chunk.length >= CHUNK) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, this.#chunk);
    this.#chunk = '';
  }

  /** What was written, from the beginning. */
  pieces(): AsyncIterable<Buffer> {
    this.#flush();
    return createReadStream('', { fd: this.#file, start: 0, autoClose: false });
  }
}
