import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../../lib/domain/language';
import { report, type Aim } from '../aims';
import { runChild } from '../run-child';
import type { Asked, Measured } from './child';

const MEGABYTE = 1_000_000;
const DENSE = 100_000;
const USAGE =
  'npm run bench -- reading [MEGABYTES…] [--check] [--json]: the sizes are 1 and 10 unless told (100 takes three minutes more)';

const childOf = (...asked: Asked) => runChild<Measured>('scripts/bench/reading/child.ts', asked.map(String));

/** The speed of the reader, of its dates and of the links, their growth, the memory of a long document, and a text of dates alone. */
export async function benchReading(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  const figures: Record<string, string | number>[] = [];
  const aims: Aim[] = [];
  for (const language of LANGUAGES) {
    const speeds = await measureSpeeds(language, options.sizes);
    figures.push(...speeds.map((speed) => figureOf(language, speed)));
    aims.push(...aimsOf(language, speeds));
    const dense = await childOf('dense', language, DENSE, 50);
    const memory = await childOf('memory', language, 10 * MEGABYTE, 1);
    aims.push(
      { aim: `${language}: 100 KB of dates alone, ms`, measured: dense.dates, atMost: 50 },
      { aim: `${language}: a document of 10 MB, peak MB of memory`, measured: memory.peakMegabytes, atMost: 500 },
    );
    aims.push(...(await measureTracing(language)));
  }
  return report(figures, aims, options);
}

const CLAUSES = [5_000, 50_000] as const;

/** Linking is no slower for each clause where there are ten times as many, but for a logarithm. */
async function measureTracing(language: Language): Promise<Aim[]> {
  const few = await childOf('trace', language, CLAUSES[0], 1);
  const many = await childOf('trace', language, CLAUSES[1], 1);
  const growth = (many.tracing / few.tracing) * (10 / (many.clauses / few.clauses));
  const hundredThousand = (many.tracing / many.clauses) * 100;
  return [
    { aim: `${language}: links of 100,000 clauses, seconds of the processor`, measured: hundredThousand, atMost: 60 },
    { aim: `${language}: times the time for 10 times the clauses`, measured: growth, atMost: 14 },
  ];
}

interface Speed extends Measured {
  megabytes: number;
}

async function measureSpeeds(language: Language, sizes: readonly number[]): Promise<Speed[]> {
  const speeds: Speed[] = [];
  for (const megabytes of sizes) {
    const runs = megabytes <= 20 ? 5 : 1;
    speeds.push({ megabytes, ...(await childOf('speed', language, megabytes * MEGABYTE, runs)) });
  }
  return speeds;
}

function figureOf(language: Language, { megabytes, characters, pattern, document, dates }: Speed) {
  return {
    language,
    megabytes,
    'million characters': characters / 1e6,
    'one pattern, ms': pattern,
    'document, ms': document,
    'document / pattern': document / pattern,
    'document, million characters a second': characters / document / 1000,
    'dates, ms': dates,
    'dates / pattern': dates / pattern,
    'dates, million characters a second': characters / dates / 1000,
  };
}

function aimsOf(language: Language, speeds: readonly Speed[]): Aim[] {
  const slowest = Math.min(...speeds.map(({ characters, document }) => characters / document / 1000));
  const growths = speeds.slice(1).flatMap((speed, i) => {
    const before = speeds[i];
    return before ? [growthOf(language, before, speed)] : [];
  });
  return [{ aim: `${language}: million characters a second, whole reader`, measured: slowest, atLeast: 2 }, ...growths];
}

/** How much longer a text takes that is n times as long, as the share of a time ten times as long. */
function growthOf(language: Language, small: Speed, large: Speed): Aim {
  const longer = large.characters / small.characters;
  const measured = (large.document / small.document) * (10 / longer);
  return {
    aim: `${language}: times the time for 10 times the text, ${small.megabytes} to ${large.megabytes} MB`,
    measured,
    atMost: 10.5,
  };
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const sizes = positionals.length ? positionals.map(Number) : [1, 10];
    return sizes.every((size) => size > 0) ? { ...values, sizes: sizes.sort((a, b) => a - b) } : null;
  } catch {
    return null;
  }
}
