import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Runs a script whose reader closes the pipe after the first line. */
function headOf(script: string): { errors: string; codes: string } {
  const command = `"${process.execPath}" --import tsx ${script} | head -n 1 > /dev/null; echo "\${PIPESTATUS[@]}"`;
  const cwd = path.join(__dirname, '../..');
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  return { errors: stderr.trim(), codes: stdout.trim() };
}

test.each(['scripts/score.ts', 'scripts/read.ts prisma/corpus/manifest.json --json'])(
  'who closes the pipe early hears nothing more of %s',
  (script) => {
    expect(headOf(script)).toEqual({ errors: expect.not.stringContaining('EPIPE') as string, codes: '0 0' });
  },
);
