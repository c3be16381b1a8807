import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/**
 * The environment with what `.env` adds; what is set outside goes first. Lines are NAME=value, with or without quotes.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [file]
 */
export function readEnvironment(env = process.env, file = path.join(ROOT, '.env')) {
  if (!fs.existsSync(file)) return { ...env };
  const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);
  const added = lines.flatMap((line, index) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const match = /^\s*(?:export )?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
    if (!match) throw new Failure(`Line ${index + 1} of .env is not of the form NAME=value.`);
    return [[match[1], (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')]];
  });
  return { ...Object.fromEntries(added), ...env };
}
