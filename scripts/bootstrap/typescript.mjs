import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.mjs';

/**
 * How to run a TypeScript file of the project with Node: its arguments and environment.
 * Under the condition `react-server`, the mark `server-only` of server modules is empty, as it is in the app's own server.
 * @param {string} file relative to the project
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function typescript(file, args, env = process.env) {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return {
    args: ['--conditions=react-server', '--import', tsx, path.resolve(ROOT, file), ...args],
    env: { ...env, TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json') },
  };
}
