import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { report, type Aim } from '../aims';
import { realText } from '../reading/real-text';
import { runChild } from '../run-child';

/** What one call of `read` over a folder took. */
interface FolderFigures {
  documents: number;
  seconds: number;
  peakMegabytes: number;
}

const USAGE = 'npm run bench -- folder [DOCUMENTS…] [--check] [--json]: 1, 250 and 1000 documents unless told';
/** A document is as long as most of the corpus. */
const BYTES = 5000;
const ROUNDS = { first: 4, count: 19 };
const MOST_MEGABYTES = 500;

/** The memory of `read` over folders of ever more documents, in one call each. */
export async function benchFolder(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  const figures: FolderFigures[] = [];
  for (const documents of options.sizes) figures.push(await measureFolder(documents));
  const [first, last] = [figures[0], figures.at(-1)];
  const rows = figures.map((row) => ({
    ...row,
    'kB more a document':
      first && row.documents > first.documents
        ? ((row.peakMegabytes - first.peakMegabytes) * 1024) / (row.documents - first.documents)
        : 0,
  }));
  const aims: Aim[] = last
    ? [
        {
          aim: `a folder of ${last.documents} documents, peak MB of memory`,
          measured: last.peakMegabytes,
          atMost: MOST_MEGABYTES,
        },
      ]
    : [];
  return report(rows, aims, options);
}

async function measureFolder(documents: number): Promise<FolderFigures> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ahd-folder-'));
  try {
    for (let at = 0; at < documents; at += 1) writeFileSync(path.join(folder, `d${at}.txt`), textOf(at));
    return await runChild<FolderFigures>('scripts/bench/folder/child.ts', [folder, String(documents)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A communiqué of one of the corpus's rounds; every other one is in English. */
function textOf(at: number): string {
  const round = ROUNDS.first + (at % ROUNDS.count);
  return at % 2
    ? `Joint statement of Astana ${round}\n\n${realText('en', BYTES, at + 1)}`
    : `البيان الختامي لأستانا ${round}\n\n${realText('ar', BYTES, at + 1)}`;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const sizes = positionals.length ? positionals.map(Number) : [1, 250, 1000];
    return sizes.every((size) => Number.isInteger(size) && size > 0)
      ? { ...values, sizes: sizes.sort((a, b) => a - b) }
      : null;
  } catch {
    return null;
  }
}
