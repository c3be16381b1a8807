import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBoardSteps } from './browser/measure-board-steps';
import { measureSubject } from './browser/measure-subject';
import { servePages } from './browser/serve-pages';
import { SUBJECTS } from './browser/subjects';
import { measureLayout } from './layout-speed';
import { aimsOf, tableOf } from './report';
import type { Measurement } from './targets';

const SIZES = [10_000, 50_000];
const LAYOUT_SIZES = [1_000, 10_000, 25_000, 50_000];

const USAGE = `npm run bench -- timeline [SIZE…] [--layout] [--only NAME] [--runs 3] [--limit SECONDS] [--pictures FOLDER] [--json]
   or: npm run bench -- timeline --board [ADDRESS]   script work of the board's page of a running application`;

/**
 * Our timeline beside others in a real browser, then the pure layout. `--layout` leaves the browser out, `--only` takes the
 * subjects whose name begins so.
 */
export async function benchTimeline(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  if (options.board !== null) return printBoardSteps(options.board, options.json);
  const layout = measureLayout(options.sizes ?? LAYOUT_SIZES);
  const measurements = options.layoutOnly ? [] : await measureAll(options);
  if (options.json) {
    console.log(JSON.stringify({ layout, measurements, aims: aimsOf(measurements) }, null, 2));
    return 0;
  }
  console.table(
    layout.map((speed) =>
      Object.fromEntries(Object.entries(speed).map(([key, value]) => [key, Math.round(Number(value) * 10) / 10])),
    ),
  );
  if (measurements.length) {
    console.table(tableOf(measurements));
    console.table(aimsOf(measurements));
  }
  return 0;
}

async function printBoardSteps(address: string, asJson: boolean): Promise<number> {
  const steps = await measureBoardSteps(address);
  if (asJson) console.log(JSON.stringify(steps, null, 2));
  else
    console.table(
      steps.map(({ step, steps: count, scriptMedianMs, scriptP95Ms, limitMs }) => ({
        step,
        steps: count,
        'script ms, median': Math.round(scriptMedianMs * 10) / 10,
        p95: Math.round(scriptP95Ms * 10) / 10,
        limit: limitMs,
        met: scriptMedianMs <= limitMs,
      })),
    );
  return 0;
}

interface Options {
  /** The running application whose board is measured; null measures the timeline alone. */
  board: string | null;
  sizes: readonly number[] | null;
  layoutOnly: boolean;
  only: string;
  runs: number;
  limitMs: number;
  pictures: string | null;
  json: boolean;
}

const NO_SIZES = { sizes: null, layoutOnly: false, only: '', runs: 1, limitMs: 0, pictures: null } as const;

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        layout: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        runs: { type: 'string', default: '3' },
        limit: { type: 'string', default: '30' },
        pictures: { type: 'string' },
        board: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.board) return { ...NO_SIZES, board: positionals[0] ?? 'http://localhost:3000', json: values.json };
    const sizes = positionals.map(Number);
    const [runs, seconds] = [Number(values.runs), Number(values.limit)];
    if (![...sizes, runs, seconds].every((value) => Number.isInteger(value) && value > 0)) return null;
    return {
      board: null,
      sizes: sizes.length ? sizes : null,
      layoutOnly: values.layout,
      only: values.only,
      runs,
      limitMs: seconds * 1000,
      pictures: values.pictures ?? null,
      json: values.json,
    };
  } catch {
    return null;
  }
}

async function measureAll({ sizes, only, runs, limitMs, pictures }: Options): Promise<Measurement[]> {
  const subjects = SUBJECTS.filter(({ name }) => name.startsWith(only));
  if (pictures !== null) mkdirSync(pictures, { recursive: true });
  const pages = await servePages([...new Set(subjects.map(({ file }) => file))]);
  const measurements: Measurement[] = [];
  try {
    for (const size of sizes ?? SIZES)
      for (const subject of subjects) {
        console.error(`${subject.name}, ${size} commitments …`);
        measurements.push(await measureSubject(subject, size, { address: pages.address, runs, limitMs, pictures }));
      }
  } finally {
    await pages.stop();
  }
  return measurements;
}
