import { Failure, sentenceOf } from '../bootstrap/failure.mjs';
import { ensureInstalled } from '../bootstrap/install.mjs';
import { Shutdown, Stopped } from '../bootstrap/shutdown.mjs';
import { browserPart } from './browser-part.mjs';
import { commandPart } from './command-part.mjs';
import { jestPart } from './jest-part.mjs';

/**
 * What a part of the tests found. A part that could not run counts as one failure.
 * @typedef {{ passed: number, failed: number, skipped: number }} Figures
 * @typedef {{ name: string, run: (context: { shutdown: Shutdown, report: (line: string) => void }) => Promise<Figures> }} Part
 */

/**
 * The parts in stages, one after the other. The lanes of a stage run side by side: Jest leaves a core free while it waits for databases
 * and processes. Types are checked before it makes a build, whose own types would come and go below their feet; the browser has the
 * machine for itself.
 * @type {Part[][][]}
 */
const STAGES = [
  [[commandPart('types', ['node_modules/typescript/bin/tsc', '--noEmit'])]],
  [
    [
      commandPart('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
      commandPart('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn']),
    ],
    [jestPart],
  ],
  [[browserPart]],
];
const PARTS = STAGES.flat(2);

/**
 * Runs the parts, all of them where none is named, and adds up what they found.
 * @param {readonly string[]} names
 * @returns {Promise<Figures>}
 */
export async function runAll(names) {
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown)
    throw new Failure(`There is no part "${unknown}": the parts are ${PARTS.map(({ name }) => name).join(', ')}.`);
  const shutdown = new Shutdown();
  const report = (line) => console.log(line);
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    await shutdown.guard(ensureInstalled({ report, onStart: (child) => shutdown.track(child) }));
    const runLane = async (parts) => {
      for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
        const found = await runPart(part, { shutdown, report });
        for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += found[key];
      }
    };
    for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
  } finally {
    await shutdown.run();
  }
  return total;
}

async function runPart({ name, run }, context) {
  const begun = Date.now();
  context.report(`── ${name}`);
  const figures = await context.shutdown.guard(run(context)).catch((error) => {
    if (error instanceof Stopped) throw new Failure('The tests were stopped.');
    context.report(`${name} could not run: ${sentenceOf(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const { passed, failed, skipped } = figures;
  const state = failed > 0 ? 'FAILED' : 'ok';
  context.report(
    `── ${name}: ${state} (${passed} of ${passed + failed + skipped} in ${((Date.now() - begun) / 1000).toFixed(1)} s)`,
  );
  return figures;
}
