import path from 'node:path';
import { Failure, diskFull, saysDiskFull } from './failure.mjs';
import { LOGS, ROOT, shown } from './paths.mjs';
import { run } from './processes.mjs';
import { hashOf } from './stamp.mjs';
import { typescript } from './typescript.mjs';

/** What the data in the database come from: the documents, and the rules that read them. */
const ORIGIN = [
  'prisma/corpus',
  'prisma/corpus.ts',
  'prisma/seed.ts',
  'lib/domain',
  'lib/reading',
  'lib/tracing',
  'lib/workflow',
  'lib/server/reader.ts',
];

/**
 * Loads the shipped corpus where the database is empty, or was loaded from other files or by other rules.
 * @param {import('pg').Client} client
 * @param {{ url: string, report: (line: string) => void, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 */
export async function ensureCorpus(client, { url, report, onStart }) {
  const hash = hashOf(ROOT, ORIGIN);
  const { rows } = await client.query('SELECT loaded_from FROM data_revision');
  if (rows[0]?.loaded_from === hash) return report('Corpus: up to date');
  report(
    `Corpus: ${rows[0]?.loaded_from ? 'the documents or the rules have changed: reading again' : 'reading the documents'} …`,
  );
  const log = path.join(LOGS, 'corpus.log');
  const { args, env } = typescript('prisma/seed.ts', [hash], { ...process.env, DATABASE_URL: url });
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, env, log, onStart, detached: true });
  if (code !== 0 && saysDiskFull(output)) throw diskFull();
  if (code !== 0) throw new Failure(`The corpus could not be loaded; see ${shown(log)}.`);
  report(output.trim().split('\n').at(-1) ?? 'Corpus: loaded');
}
