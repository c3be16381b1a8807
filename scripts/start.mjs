// `npm start` and `npm run dev`: from a bare clone to a page in the browser. Needs nothing but Node until the packages are there.
import { sentenceOf } from './bootstrap/failure.mjs';
import { launch } from './bootstrap/launch.mjs';
import { checkNode } from './bootstrap/node-version.mjs';

try {
  checkNode();
  process.exitCode = await launch({ isDev: process.argv.includes('--dev') });
} catch (error) {
  if (process.env.AHD_DEBUG) console.error(error);
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
process.exit();
