import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';

/**
 * Refuses an archive that unpacks to too much, before anything else opens it. Every entry is unpacked here and counted, since
 * the sizes that an archive states can lie. Throws an ImportError that names the entry.
 * @returns the names of the entries
 */
export async function inspectArchive(bytes: Uint8Array): Promise<string[]> {
  const zip = await open(bytes);
  if (zip.entryCount > LIMITS.archiveEntries)
    throw new ImportError('archive-entries', String(zip.entryCount), LIMITS.archiveEntries);
  const names: string[] = [];
  let total = 0;
  for (;;) {
    const entry = await nextEntry(zip);
    if (!entry) return names;
    names.push(entry.fileName);
    if (names.length > LIMITS.archiveEntries)
      throw new ImportError('archive-entries', entry.fileName, LIMITS.archiveEntries);
    if (!entry.fileName.endsWith('/')) total += await unpackedSize(zip, entry, LIMITS.archiveBytes - total);
  }
}

const open = (bytes: Uint8Array) =>
  new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: false }, (error, zip) =>
      error ? reject(new ImportError('bad-archive')) : resolve(zip),
    );
  });

const nextEntry = (zip: ZipFile) =>
  new Promise<Entry | null>((resolve, reject) => {
    const settle = (run: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
      run();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(null)));
    zip.once('error', () => settle(() => reject(new ImportError('bad-archive'))));
    zip.readEntry();
  });

/** Unpacks an entry without keeping it. Throws where it grows beyond `most` or beyond the allowed ratio. */
const unpackedSize = (zip: ZipFile, entry: Entry, most: number) =>
  new Promise<number>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new ImportError('bad-archive', entry.fileName));
      let size = 0;
      const stop = (refusal: ImportError) => {
        reject(refusal);
        stream.destroy();
      };
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > most) return stop(new ImportError('archive-size', entry.fileName, LIMITS.archiveBytes));
        const isLarge = size > LIMITS.archiveRatioFrom;
        if (isLarge && size > entry.compressedSize * LIMITS.archiveRatio)
          stop(new ImportError('archive-ratio', entry.fileName, LIMITS.archiveRatio));
      });
      stream.once('end', () => resolve(size));
      stream.once('error', () => reject(new ImportError('bad-archive', entry.fileName)));
    });
  });
