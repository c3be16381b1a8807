// Runs the Prisma CLI of this project: `npm run prisma -- generate`.
// `generate` never uses the schema engine, yet the CLI downloads it first. Naming any existing file as that engine spares
// the download, so that generating works without a network. The other commands keep the real engine.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const args = process.argv.slice(2);
const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
if (args[0] === 'generate') env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
process.exit(spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit', env }).status ?? 1);
