import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Keeps what is to be printed in a file until all is known to be well, so that it takes no memory and a failure prints nothing.
 * The file is gone when the process ends, however it ends where the system lets an open file be removed.
 */
export class Spool {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'ahd-read-'));
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
    writeSync(this.#file, piece);
  }

  /** What was written, from the beginning. */
  pieces(): AsyncIterable<Buffer> {
    return createReadStream('', { fd: this.#file, start: 0, autoClose: false });
  }
}
