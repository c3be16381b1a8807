// Runs a TypeScript file of the project: `node scripts/run.mjs scripts/read.ts ARGUMENTS`. Prints nothing of its own on
// standard output, so that what the file prints can be piped.
import { spawn } from 'node:child_process';
import { checkNode } from './bootstrap/node-version.mjs';
import { sentenceOf } from './bootstrap/failure.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { typescript } from './bootstrap/typescript.mjs';

const [file, ...args] = process.argv.slice(2);
try {
  checkNode();
  if (!file) throw new Error('usage: node scripts/run.mjs FILE.ts [ARGUMENTS]');
  await ensureInstalled({ report: (line) => line.includes('up to date') || console.error(line) });
  const child = spawn(process.execPath, typescript(file, args).args, {
    stdio: 'inherit',
    env: typescript(file, args).env,
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
