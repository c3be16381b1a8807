import { endWithPipe } from '../closed-pipe';
import { benchFolder } from './folder/bench-folder';
import { benchReading } from './reading/bench-reading';
import { benchTimeline } from './timeline/bench-timeline';

/** What can be measured, by name: each takes its own arguments and gives an exit code. */
const BENCHES: Record<string, (args: readonly string[]) => Promise<number>> = {
  timeline: benchTimeline,
  reading: benchReading,
  folder: benchFolder,
};

/** `npm run bench -- NAME [ARGUMENTS]`. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const bench = BENCHES[name];
  if (bench) return bench(args);
  console.error(`unknown bench: ${name || '(none)'}; there is: ${Object.keys(BENCHES).join(', ')}`);
  return 1;
}

endWithPipe();
process.exitCode = await main(process.argv.slice(2));
