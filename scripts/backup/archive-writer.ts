import { Zip, ZipDeflate } from 'fflate';
import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Failure } from '../bootstrap/failure.mjs';
import { SEAL } from './seal';

/** The format of plain archives ends here, and other programs would not read what lies beyond. */
const MOST_BYTES = 0xffff_ffff;
const COMPRESSION = 6;
/** Archives hold the time of the clock on the wall: the first that they can hold, so that equal rows give equal bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** What was written under a name. */
export interface Written {
  bytes: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

/**
 * A zip archive that is written as it comes, under another name until it is complete, and sealed: its comment holds the SHA-256
 * of all bytes before it. Only its owner may read it.
 */
export class ArchiveWriter {
  readonly #path: string;
  readonly #temporary: string;
  readonly #fd: number;
  readonly #hash: Hash = createHash('sha256');
  readonly #zip: Zip;
  /** The last bytes are held back: at the very end they say how long the comment is. */
  #tail: Buffer = Buffer.alloc(0);
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#temporary = `${path}.${process.pid}.part`;
    this.#fd = openSync(this.#temporary, 'wx', 0o600);
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#take(chunk);
    });
  }

  /** Adds a file of the archive from pieces of text. */
  async add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<Written> {
    const hash = createHash('sha256');
    const file = new ZipDeflate(name, { level: COMPRESSION });
    file.mtime = NO_TIME;
    let bytes = 0;
    this.#zip.add(file);
    for await (const piece of pieces) {
      const chunk = Buffer.from(piece, 'utf8');
      hash.update(chunk);
      bytes += chunk.byteLength;
      file.push(chunk);
    }
    file.push(new Uint8Array(0), true);
    return { bytes, hash: hash.digest('hex') };
  }

  /** Completes the file and gives it its name. */
  finish(): void {
    this.#zip.end();
    const length = Buffer.alloc(2);
    length.writeUInt16LE(SEAL.length);
    this.#write(Buffer.concat([this.#tail.subarray(0, -2), length]));
    writeSync(this.#fd, SEAL.of(this.#hash.digest('hex')));
    fsyncSync(this.#fd);
    closeSync(this.#fd);
    renameSync(this.#temporary, this.#path);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    this.#zip.terminate();
    closeSync(this.#fd);
    rmSync(this.#temporary, { force: true });
  }

  #take(chunk: Uint8Array): void {
    const all = Buffer.concat([this.#tail, chunk]);
    const kept = Math.min(2, all.byteLength);
    this.#write(all.subarray(0, all.byteLength - kept));
    this.#tail = Buffer.from(all.subarray(all.byteLength - kept));
  }

  #write(chunk: Buffer): void {
    this.#bytes += chunk.byteLength;
    if (this.#bytes > MOST_BYTES)
      throw new Failure('The backup would be larger than 4 GB, which its format cannot hold.');
    this.#hash.update(chunk);
    for (let at = 0; at < chunk.byteLength;) at += writeSync(this.#fd, chunk, at);
  }
}
