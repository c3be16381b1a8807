// `npm test`: types, lint, format, Jest on a real PostgreSQL, and the pages in a real Chromium. Ends with one line of figures.
import { sentenceOf } from './bootstrap/failure.mjs';
import { checkNode } from './bootstrap/node-version.mjs';
import { runAll } from './testing/run-all.mjs';

try {
  checkNode();
  const { passed, failed, skipped } = await runAll(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(sentenceOf(error));
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
process.exit();
