import { existsSync } from 'node:fs';
import { Failure } from '../bootstrap/failure.mjs';
import { ArchiveReader } from './archive-reader';
import { FORMAT, MANIFEST_NAME, manifestSchema, type Manifest, type Resource } from './manifest';
import { checkSeal } from './seal';

const MANIFEST_BYTES = 64 * 1024 * 1024;

/**
 * Opens a backup after every byte of it was checked against its seal and every table against its hash. Throws a Failure that says
 * what is wrong, and where. The caller closes it.
 */
export async function openBackup(path: string): Promise<{ archive: ArchiveReader; manifest: Manifest }> {
  if (!existsSync(path)) throw new Failure(`There is no file ${path}.`);
  const seal = await checkSeal(path);
  if (seal === 'none')
    throw new Failure(
      `${path} is no backup of Ahd, or its end is missing: the seal that ends every backup is not there.`,
    );
  const archive = await ArchiveReader.open(path).catch((error: unknown) => {
    throw new Failure(`${path} is damaged: its directory cannot be read (${wordsOf(error)}).`);
  });
  try {
    const manifest = await readManifest(archive, path);
    for (const resource of manifest.resources) await checkTable(archive, resource, path);
    if (seal === 'broken')
      throw new Failure(`${path} is damaged: its tables are whole, but bytes between or after them were changed.`);
    return { archive, manifest };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function readManifest(archive: ArchiveReader, path: string): Promise<Manifest> {
  const text = await archive.readText(MANIFEST_NAME, MANIFEST_BYTES).catch((error: unknown) => {
    throw new Failure(`${path} is damaged: ${MANIFEST_NAME} cannot be read (${wordsOf(error)}).`);
  });
  const parsed = manifestSchema.safeParse(parse(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Failure(`${path} is damaged: ${MANIFEST_NAME} is wrong at "${issue?.path.join('.')}".`);
  }
  if (parsed.data.format !== FORMAT)
    throw new Failure(
      `${path} is a backup of the format ${parsed.data.format}, and this version of Ahd reads format ${FORMAT} only.`,
    );
  return parsed.data;
}

async function checkTable(archive: ArchiveReader, resource: Resource, path: string): Promise<void> {
  const { path: name, hash, bytes, rows } = resource;
  let row = 0;
  let found = { bytes: 0, hash: '' };
  try {
    for await (const lines of archive.readLines(name, (read) => (found = read)))
      for (const line of lines) {
        row += 1;
        if (typeof parse(line) !== 'object') throw new Error(`row ${row} is not JSON`);
      }
  } catch (error) {
    throw new Failure(`${path} is damaged: ${name} cannot be read after row ${row} (${wordsOf(error)}).`);
  }
  if (found.bytes !== bytes || row !== rows)
    throw new Failure(
      `${path} is damaged: ${name} has ${row} rows in ${found.bytes} bytes, and ${MANIFEST_NAME} says ${rows} rows in ${bytes} bytes.`,
    );
  if (`sha256:${found.hash}` !== hash)
    throw new Failure(
      `${path} is damaged: ${name} was changed (its SHA-256 is not the one that ${MANIFEST_NAME} says).`,
    );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
