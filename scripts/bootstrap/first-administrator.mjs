import { spawn } from 'node:child_process';
import { connect } from './connect.mjs';
import { Failure } from './failure.mjs';
import { typescript } from './typescript.mjs';

/**
 * The path of a link that makes the first administrator, where there is none; it works once, and each start gives a new one.
 * @param {string} url of the database
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>}
 */
export async function firstAdministratorPath(url, env) {
  const client = await connect(url);
  const { rows } = await client
    .query(`SELECT EXISTS (SELECT FROM users WHERE role = 'administrator' AND NOT banned) AS "hasOne"`)
    .finally(() => client.end());
  if (rows[0].hasOne) return null;
  const command = typescript('scripts/user.ts', ['first'], { ...env, DATABASE_URL: url });
  const child = spawn(process.execPath, command.args, { env: command.env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Failure('The link for the first administrator could not be made.');
  return output.trim() || null;
}
