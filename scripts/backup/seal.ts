import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';

const WORD = 'sha256:';

/** The comment at the end of an archive, which vouches for every byte before it. */
export const SEAL = {
  length: WORD.length + 64,
  of: (hash: string) => Buffer.from(`${WORD}${hash}`, 'latin1'),
} as const;

/** `whole`: as it was written. `none`: it has no seal, so that it is no backup or its end is missing. `broken`: changed. */
export type SealState = 'whole' | 'none' | 'broken';

/** Whether a file is, byte for byte, what was written. Reads it once. */
export async function checkSeal(path: string): Promise<SealState> {
  const { size }: Stats = await stat(path);
  if (size <= SEAL.length) return 'none';
  const seal = await readEnd(path, size);
  if (!seal.startsWith(WORD)) return 'none';
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { end: size - SEAL.length - 1 })) hash.update(chunk as Buffer);
  return seal === `${WORD}${hash.digest('hex')}` ? 'whole' : 'broken';
}

async function readEnd(path: string, size: number): Promise<string> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(SEAL.length), 0, SEAL.length, size - SEAL.length);
    return buffer.toString('latin1');
  } finally {
    await file.close();
  }
}
