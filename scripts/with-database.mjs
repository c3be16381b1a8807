// Runs a TypeScript command of the project with a database: `node scripts/with-database.mjs scripts/user.ts ARGUMENTS`.
// Takes the one of DATABASE_URL, or the built-in one: as it runs, or started for the command and stopped after it.
import { spawn } from 'node:child_process';
import { connect } from './bootstrap/connect.mjs';
import { readEnvironment } from './bootstrap/environment.mjs';
import { sentenceOf } from './bootstrap/failure.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { migrate } from './bootstrap/migrations.mjs';
import { checkNode } from './bootstrap/node-version.mjs';
import { DATA } from './bootstrap/paths.mjs';
import { startPostgres } from './bootstrap/postgres-server.mjs';
import { typescript } from './bootstrap/typescript.mjs';

const [file, ...args] = process.argv.slice(2);
let server = null;
try {
  checkNode();
  if (!file) throw new Error('usage: node scripts/with-database.mjs FILE.ts [ARGUMENTS]');
  await ensureInstalled({ report: (line) => line.includes('up to date') || console.error(line) });
  const env = readEnvironment();
  if (!env.DATABASE_URL) server = await startPostgres({ home: DATA });
  const url = env.DATABASE_URL ?? server?.url ?? '';
  const client = await connect(url);
  await migrate(client).finally(() => client.end());
  const command = typescript(file, args, { ...env, DATABASE_URL: url });
  const child = spawn(process.execPath, command.args, { stdio: 'inherit', env: command.env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
if (server && !server.isAdopted) await server.stop();
process.exit();
