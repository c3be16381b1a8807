import { createInterface } from 'node:readline/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from './backup/restore-backup';
import { endWithPipe } from './closed-pipe';
import { connect } from './bootstrap/connect.mjs';
import { Failure, sentenceOf } from './bootstrap/failure.mjs';

const USAGE = `npm run restore -- FILE                              into an empty database
npm run restore -- FILE --replace                    over what is there; asks before
npm run restore -- FILE --replace --confirm NAME     the same without asking; NAME is the database's`;

const ALL = 8;

/** `npm run restore -- FILE`: puts a backup into the database, all of it or nothing. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false }, confirm: { type: 'string' } },
  });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new Failure(USAGE);
  const file = path.resolve(process.env.INIT_CWD ?? '', name); // npm runs in the project's folder, wherever it was called
  const client = await connect(process.env.DATABASE_URL ?? '');
  try {
    const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
    const target = rows[0]?.name ?? '';
    const mayReplace = async (held: ReadonlyMap<string, number>) =>
      values.replace && (await isConfirmed(target, held, values.confirm));
    const report = (line: string) => console.error(`  ${line}`);
    const manifest = await restoreBackup(client, { path: file, mayReplace, report });
    const count = manifest.resources.reduce((sum, resource) => sum + resource.rows, 0);
    console.log(
      `${file} is restored: ${count} rows of ${manifest.resources.length} tables. Everybody has to sign in again.`,
    );
    console.log('If the app is running, start it again. "npm run audit -- verify" checks the log.');
  } finally {
    await client.end();
  }
}

/** Shows what would be lost and asks for the name of the database. */
async function isConfirmed(name: string, held: ReadonlyMap<string, number>, given?: string): Promise<boolean> {
  if (given !== undefined) return given === name || wrongName(name);
  const largest = [...held].sort(([, a], [, b]) => b - a).slice(0, ALL);
  console.error(`The database "${name}" holds ${largest.map(([table, rows]) => `${table}: ${rows} rows`).join(', ')}.`);
  if (!process.stdin.isTTY) throw new Failure(`Replacing it needs a confirmation: add --confirm ${name}.`);
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await dialogue.question('All of it will be lost. Type the name of the database to go on: ');
  dialogue.close();
  return answer.trim() === name || wrongName(name);
}

function wrongName(name: string): never {
  throw new Failure(`Nothing was changed: the database is called "${name}".`);
}

endWithPipe();
main().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exitCode = 1;
});
