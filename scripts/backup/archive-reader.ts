import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';

const LINE_FEED = 0x0a;
/** No row of the app comes near it; a line beyond it is a damaged file. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** The files of an archive, read one by one. */
export class ArchiveReader {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Throws where the file is no archive, or where its directory cannot be read. */
  static async open(path: string): Promise<ArchiveReader> {
    const zip = await new Promise<ZipFile>((resolve, reject) =>
      open(path, { lazyEntries: true, autoClose: false }, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    const entries = new Map<string, Entry>();
    await new Promise<void>((resolve, reject) => {
      zip.on('error', reject).on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.readEntry();
    }).catch((error: unknown) => {
      zip.close();
      throw error;
    });
    return new ArchiveReader(zip, entries);
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Lines of a file in groups of about a megabyte. The last line must end too; at the end `onEnd` gets size and SHA-256. */
  async *readLines(
    name: string,
    onEnd: (read: { bytes: number; hash: string }) => void = () => {},
  ): AsyncGenerator<string[]> {
    const hash = createHash('sha256');
    let bytes = 0;
    let rest: Buffer[] = [];
    let restBytes = 0;
    for await (const piece of await this.#stream(name)) {
      const chunk = piece as Buffer;
      hash.update(chunk);
      bytes += chunk.byteLength;
      const end = chunk.lastIndexOf(LINE_FEED);
      if (end >= 0) {
        yield Buffer.concat([...rest, chunk.subarray(0, end)])
          .toString('utf8')
          .split('\n');
        rest = [];
        restBytes = 0;
      }
      rest.push(chunk.subarray(end + 1));
      restBytes += chunk.byteLength - end - 1;
      if (restBytes > LONGEST_LINE) throw new Error('a line has no end');
    }
    if (restBytes > 0) throw new Error('the last line has no end');
    onEnd({ bytes, hash: hash.digest('hex') });
  }

  /** A whole file, of at most `most` bytes. */
  async readText(name: string, most: number): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const piece of await this.#stream(name)) {
      bytes += (piece as Buffer).byteLength;
      if (bytes > most) throw new Error('it is too large');
      chunks.push(piece as Buffer);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  close(): void {
    this.#zip.close();
  }

  #stream(name: string): Promise<Readable> {
    const entry = this.#entries.get(name);
    if (!entry) return Promise.reject(new Error('it is missing'));
    return new Promise((resolve, reject) =>
      this.#zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
    );
  }
}
