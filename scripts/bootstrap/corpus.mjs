import path from 'node:path';
import { Failure, diskFull, saysDiskFull } from './failure.mjs';
import { LOGS, ROOT, shown } from './paths.mjs';
import { run } from './processes.mjs';
import { typescript } from './typescript.mjs';

/**
 * Loads the shipped corpus where the database holds no process yet.
 * @param {import('pg').Client} client
 * @param {{ url: string, report: (line: string) => void, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 */
export async function ensureCorpus(client, { url, report, onStart }) {
  const { rows } = await client.query('SELECT EXISTS (SELECT FROM documents) AS "isLoaded"');
  if (rows[0].isLoaded) return report('Corpus: already in the database');
  report('Corpus: reading the documents …');
  const log = path.join(LOGS, 'corpus.log');
  const { args, env } = typescript('prisma/seed.ts', [], { ...process.env, DATABASE_URL: url });
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, env, log, onStart, detached: true });
  if (code !== 0 && saysDiskFull(output)) throw diskFull();
  if (code !== 0) throw new Failure(`The corpus could not be loaded; see ${shown(log)}.`);
  report(output.trim().split('\n').at(-1) ?? 'Corpus: loaded');
}
