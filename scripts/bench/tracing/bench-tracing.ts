import { parseArgs } from 'node:util';
import { report, type Aim } from '../aims';
import { runChild } from '../run-child';
import type { TracedFigures } from './child';

const USAGE =
  'npm run bench -- tracing [ROUNDS…] [--check] [--json]: a hundred clauses a round; 100 and 1000 rounds unless told';
const MOST_CLAUSES = 100_000;
const MOST_SECONDS = 60;

/** Tracing of many rounds: its time, and how that grows beside n log n. */
export async function benchTracing(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    return 1;
  }
  const figures: TracedFigures[] = [];
  for (const rounds of options.rounds)
    figures.push(await runChild<TracedFigures>('scripts/bench/tracing/child.ts', [String(rounds)]));
  return report(
    figures.map((row) => ({ ...row, 'µs a clause': (row.traceMs * 1000) / row.clauses })),
    aimsOf(figures),
    options,
  );
}

function aimsOf(figures: readonly TracedFigures[]): Aim[] {
  const last = figures.at(-1);
  if (!last) return [];
  const whole: Aim = {
    aim: `seconds for ${MOST_CLAUSES} clauses, by ${last.clauses} of them`,
    measured: ((last.traceMs / 1000) * MOST_CLAUSES) / last.clauses,
    atMost: MOST_SECONDS,
  };
  const growths = figures.slice(1).map((large, i): Aim => growthOf(figures[i] ?? large, large));
  return [whole, ...growths];
}

/** The share of the growth that n log n would have. */
function growthOf(small: TracedFigures, large: TracedFigures): Aim {
  const nLogN = ({ clauses }: TracedFigures) => clauses * Math.log(clauses);
  return {
    aim: `growth from ${small.clauses} to ${large.clauses} clauses, as a share of n log n`,
    measured: large.traceMs / small.traceMs / (nLogN(large) / nLogN(small)),
    atMost: 1.05,
  };
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const rounds = positionals.length ? positionals.map(Number) : [100, 1000];
    return rounds.every((count) => Number.isInteger(count) && count > 0)
      ? { ...values, rounds: rounds.sort((a, b) => a - b) }
      : null;
  } catch {
    return null;
  }
}
