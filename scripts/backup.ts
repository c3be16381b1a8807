import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, sentenceOf } from './bootstrap/failure.mjs';
import { endWithPipe } from './closed-pipe';
import { connect } from './bootstrap/connect.mjs';
import { writeBackup } from './backup/write-backup';

const USAGE = `npm run backup -- FILE                  writes everything into one file (a .zip that is a data package)
npm run backup -- FILE --overwrite      the same, over a file that is there`;

/** `npm run backup -- FILE`: a complete copy of the database in one file, also while the app runs. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { overwrite: { type: 'boolean' } } });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new Failure(USAGE);
  const file = path.resolve(process.env.INIT_CWD ?? '', name); // npm runs in the project's folder, wherever it was called
  const client = await connect(process.env.DATABASE_URL ?? '');
  try {
    const report = (line: string) => console.error(`  ${line}`);
    const manifest = await writeBackup(client, { path: file, mayReplace: values.overwrite, report });
    const rows = manifest.resources.reduce((sum, resource) => sum + resource.rows, 0);
    console.log(`${file}: ${rows} rows of ${manifest.resources.length} tables.`);
    if (manifest.log) console.log(`The log ends with row ${manifest.log.seq}, hash ${manifest.log.hash}.`);
    console.log('Keep AUTH_SECRET (or .data/auth-secret) beside it: without it second factors have to be set up anew.');
  } finally {
    await client.end();
  }
}

endWithPipe();
main().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exitCode = 1;
});
