import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '../bootstrap/failure.mjs';

/**
 * A file in a folder of its own for a test program to write its figures to, gone after use.
 * @template T
 * @param {(file: string) => Promise<{ code: number }>} work writes the file
 * @param {(report: any) => T} read
 * @returns {Promise<T & { code: number }>}
 */
export async function withReport(work, read) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ahd-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code } = await work(file);
    if (!fs.existsSync(file)) throw new Failure(`it ended with code ${code} and left no report`);
    return { ...read(JSON.parse(fs.readFileSync(file, 'utf8'))), code };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Figures that agree with the exit code: a program that failed without a failed test could not run as it should.
 * @param {import('./run-all.mjs').Figures & { code: number }} found
 */
export const trueFigures = ({ passed, failed, skipped, code }) => ({
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
  skipped,
});
